import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { problemStatus } from '@karakoram/contracts';
import { serverCatalogues } from '@karakoram/i18n/server';

describe('every error code', () => {
  const codes = Object.keys(problemStatus);

  it.each(['en', 'zh', 'ur'] as const)('has a sentence in %s, and no sentence is without a code', (locale) => {
    expect(Object.keys(serverCatalogues[locale].problems).sort()).toEqual([...codes].sort());
  });

  it('has a section in docs/problems.md, in the order of the catalogue, and no other', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../../../docs/problems.md'), 'utf8');
    expect([...text.matchAll(/^## (\w+)$/gm)].map((match) => match[1])).toEqual(codes);
  });
});

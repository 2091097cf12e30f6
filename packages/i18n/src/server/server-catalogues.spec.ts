import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { problemStatus } from '../../../contracts/src/problem.ts';
import { serverCatalogues } from './index.ts';

function placeholdersByPath(tree: object, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = `${prefix}/${key}`;
    if (typeof value === 'string')
      found.set(
        path,
        [...value.matchAll(/\{\{(\w+)\}\}/g)]
          .map((match) => match[1])
          .sort()
          .join(),
      );
    else for (const [inner, names] of placeholdersByPath(value as object, path)) found.set(inner, names);
  }
  return found;
}

describe('server catalogues', () => {
  it('have a sentence for every error code and none for codes that do not exist', () => {
    expect(Object.keys(serverCatalogues.en.problems).sort()).toEqual(Object.keys(problemStatus).sort());
  });

  it.each(['zh', 'ur'] as const)('use the same placeholders in %s as in English', (locale) => {
    expect(placeholdersByPath(serverCatalogues[locale])).toEqual(placeholdersByPath(serverCatalogues.en));
  });
});

describe('docs/problems.md', () => {
  it('has a section for every error code, in the order of the catalogue, and no other', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../../docs/problems.md'), 'utf8');
    const sections = [...text.matchAll(/^## (\w+)$/gm)].map((match) => match[1]);
    expect(sections).toEqual(Object.keys(problemStatus));
  });
});

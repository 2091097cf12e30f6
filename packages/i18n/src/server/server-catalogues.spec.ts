import { describe, expect, it } from '@jest/globals';
import { serverCatalogues } from './index.ts';

function placeholdersByPath(tree: object, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = `${prefix}/${key}`;
    if (typeof value === 'string') {
      const names = [...value.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]);
      found.set(path, names.sort().join());
    } else for (const [inner, names] of placeholdersByPath(value as object, path)) found.set(inner, names);
  }
  return found;
}

describe('server catalogues', () => {
  it.each(['zh', 'ur'] as const)('use the same placeholders in %s as in English', (locale) => {
    expect(placeholdersByPath(serverCatalogues[locale])).toEqual(placeholdersByPath(serverCatalogues.en));
  });
});

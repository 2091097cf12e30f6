import { locales } from '@karakoram/domain';
import { phraseText } from './phrase-units.ts';
import { phraseVariants } from './phrase-variants.ts';
import type { Concept, Sector } from './taxonomy-types.ts';

/** Every way in which a word may stand in a text, as keys of phrases. */
export function phraseKeysOf(word: string): readonly string[] {
  return phraseVariants(word).map((variant) =>
    phraseText(variant)
      .units.map(({ key }) => key)
      .join(' '),
  );
}

/** Whose each phrase is: the code of the concept or sector that says it. Withdrawn concepts keep theirs, because they may come back. */
export function phraseOwners(sectors: readonly Sector[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const nodes: readonly (Sector | Concept)[] = sectors.flatMap((sector) => [sector, ...sector.concepts]);
  for (const node of nodes) {
    for (const { name, synonyms } of locales.map((locale) => node[locale])) {
      for (const word of [name, ...synonyms]) {
        for (const key of phraseKeysOf(word)) if (!owners.has(key)) owners.set(key, node.code);
      }
    }
  }
  return owners;
}

import { locales } from '@karakoram/domain';
import { preparedTerms } from './prepared-terms.ts';
import type { Concept, Sector } from './taxonomy-types.ts';

/** Whose each phrase is: the code of the concept or sector that says it. Withdrawn concepts keep theirs, because they may come back. */
export function phraseOwners(sectors: readonly Sector[]): Map<string, string> {
  const owners = new Map<string, string>();
  const nodes: readonly (Sector | Concept)[] = sectors.flatMap((sector) => [sector, ...sector.concepts]);
  for (const node of nodes) {
    for (const { phrases } of locales.flatMap((locale) => preparedTerms(node[locale]))) {
      for (const keys of phrases) {
        const phrase = keys.join(' ');
        if (!owners.has(phrase)) owners.set(phrase, node.code);
      }
    }
  }
  return owners;
}

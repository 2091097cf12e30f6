import { relatedConcepts } from './related-concepts.ts';
import { sectors } from './sectors/index.ts';
import { type ConceptMention, createTagger, type Tagger } from './tagger.ts';
import { createTaxonomy, type Taxonomy } from './taxonomy.ts';

/** The taxonomy that the product ships with: all sectors, their concepts and how these are related. */
export const taxonomy: Taxonomy = createTaxonomy(sectors, relatedConcepts);

let tagger: Tagger | undefined;

/** `Tagger.tag` for the taxonomy that the product ships with. Built at the first text, in about a tenth of a second. */
export function tag(text: string): ConceptMention[] {
  tagger ??= createTagger(taxonomy.sectors);
  return tagger.tag(text);
}

import { relatedConcepts } from './related-concepts.ts';
import { sectors } from './sectors/index.ts';
import { type ConceptMention, createTagger, type Tagger } from './tagger.ts';
import { createTaxonomy, type Taxonomy } from './taxonomy.ts';
import { noAdditions, type TaxonomyAdditions, withAdditions } from './taxonomy-additions.ts';

/** The sectors that the product ships with, as the files have them. */
export const shippedSectors = sectors;

/** The taxonomy that the product ships with, under a layer of what administrators added. Immutable. */
export function taxonomyWith(additions: TaxonomyAdditions): Taxonomy {
  return createTaxonomy(withAdditions(sectors, additions), relatedConcepts);
}

let inUse = taxonomyWith(noAdditions);
let tagger: Tagger | undefined;

/** The taxonomy that this thread reads texts with now: a value that never changes. Whoever keeps something that was made from it compares it later. */
export function taxonomyInUse(): Taxonomy {
  return inUse;
}

/** From now on this thread works with that taxonomy. Its tagger is built at the next text, in some hundredths of a second. */
export function putInUse(taxonomy: Taxonomy): void {
  tagger = undefined;
  inUse = taxonomy;
}

/**
 * The taxonomy in use, whichever it is at the moment of a call: for code that asks and keeps nothing. Within one synchronous
 * function it cannot change.
 */
export const taxonomy: Taxonomy = {
  get sectors() {
    return inUse.sectors;
  },
  get sectorCodes() {
    return inUse.sectorCodes;
  },
  get conceptByCode() {
    return inUse.conceptByCode;
  },
  sectorOf: (code) => inUse.sectorOf(code),
  parentOf: (code) => inUse.parentOf(code),
  childrenOf: (code) => inUse.childrenOf(code),
  relatedTo: (code) => inUse.relatedTo(code),
  distance: (a, b) => inUse.distance(a, b),
  labelOf: (code, locale) => inUse.labelOf(code, locale),
  expand: (code) => inUse.expand(code),
};

/** `Tagger.tag` of the taxonomy in use. */
export function tag(text: string): ConceptMention[] {
  tagger ??= createTagger(inUse.sectors);
  return tagger.tag(text);
}

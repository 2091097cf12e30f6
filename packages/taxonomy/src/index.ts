export { detectLanguage } from './detect-language.ts';
export { isSectorCode, type SectorCode, sectorCodes, sectorLabel } from './labels.ts';
export { editDistance } from './edit-distance.ts';
export { foldText } from './fold-text.ts';
export { coreName, nameForms, nameQuery, spokenName } from './name-forms.ts';
export { phraseKey } from './phrase-units.ts';
export { phraseVariants } from './phrase-variants.ts';
export { normaliseText } from './normalise-text.ts';
export { type ConceptMention, createTagger, type Tagger } from './tagger.ts';
export {
  type AddedConcept,
  noAdditions,
  type Synonym,
  type TaxonomyAdditions,
  withAdditions,
} from './taxonomy-additions.ts';
export { type ChangedTaxonomy, type ChangeRefusal, changeTaxonomy, type TaxonomyChange } from './taxonomy-change.ts';
export { putInUse, shippedSectors, tag, taxonomy, taxonomyInUse, taxonomyWith } from './taxonomy-in-use.ts';
export { type ConceptDistance, createTaxonomy, type Taxonomy } from './taxonomy.ts';
export { type Concept, type Sector, type Terms, terms } from './taxonomy-types.ts';
export { stemWord } from './stem-word.ts';
export { tokenise, tokeniseQuery } from './tokenise.ts';

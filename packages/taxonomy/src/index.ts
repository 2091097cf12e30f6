export { tag, taxonomy } from './default-taxonomy.ts';
export { detectLanguage } from './detect-language.ts';
export { isSectorCode, type SectorCode, sectorCodes, sectorLabel } from './labels.ts';
export { coreName, nameForms, nameQuery, type NameQuery } from './name-forms.ts';
export { normaliseText, stripControls } from './normalise-text.ts';
export { type ConceptMention, createTagger, type Tagger } from './tagger.ts';
export { type ConceptDistance, createTaxonomy, type Taxonomy } from './taxonomy.ts';
export { type Concept, type Sector, type Terms, terms } from './taxonomy-types.ts';
export { tokenise, tokeniseQuery } from './tokenise.ts';

/**
 * How a company that somebody describes in a file becomes a company of ours: which values are taken, which are left out,
 * and what its texts are tagged with. The import and the evaluation both read companies through here, so that a measured
 * ranking is the ranking of the product.
 */
export { cleanValue, type Note, readFounded, readPlace, readSize } from './company-values.ts';
export { type DescribedCompany, type DescribedStatement, readCompany } from './described-company.ts';
export type { ImportedCompany, ImportedStatement } from './imported-company.ts';
export { conceptsIn, inItsLanguage, offersOf, proseOf, readText, sectorsOf } from './texts.ts';
export { offeredWords, type ProfileTexts, wantedWords } from './profile-words.ts';

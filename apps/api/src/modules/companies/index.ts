export { CompaniesModule } from './companies.module.ts';
export {
  companyCardSelect,
  CompanyCardsQueries,
  KeptShortCards,
  presentCompanyCard,
  type CompanyCardRow,
} from '../company-cards/index.ts';
export { applyChange, ChangeValues, nameColumns } from './company-change.ts';
export { CompanyChecks, type CompanyDuplicate } from './company-checks.queries.ts';
export { encodeLogo } from './logo-image.ts';
export { nameKeysOf } from './name-keys.ts';
export { textAfter } from './text-edit.ts';
export { checkConcepts, cleanParagraphs } from './company-validation.ts';

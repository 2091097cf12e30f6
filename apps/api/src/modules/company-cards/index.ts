export { companyCardSelect, presentCompanyCard, type CompanyCardRow } from './company-card.presenter.ts';
export { CompanyCardsModule } from './company-cards.module.ts';
export { CompanyCardsQueries } from './company-cards.queries.ts';
export { cardColumns, type CardJson } from './company-rows.ts';
export { KeptShortCards } from './kept-short-cards.ts';
export { shortCardForm } from './short-card-text.ts';
export { ShortCardsRepository } from './short-cards.repository.ts';

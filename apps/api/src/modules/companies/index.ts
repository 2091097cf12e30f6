export { CompaniesModule } from './companies.module.ts';
export { companyCardSelect, presentCompanyCard, type CompanyCardRow } from './company-card.presenter.ts';

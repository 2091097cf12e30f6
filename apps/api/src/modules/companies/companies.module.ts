import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.ts';
import { CompanyCardsModule } from '../company-cards/index.ts';
import { DirectoryModule } from '../directory/index.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { CompaniesController } from './companies.controller.ts';
import { CompaniesQueries } from './companies.queries.ts';
import { CompanyChecks } from './company-checks.queries.ts';
import { CompanyPageQueries } from './company-page.queries.ts';
import { CompanyRepository } from './company.repository.ts';
import { ArchiveCompany } from './use-cases/archive-company.ts';
import { CreateCompany } from './use-cases/create-company.ts';
import { ReplaceLogo } from './use-cases/replace-logo.ts';
import { SubmitCompany } from './use-cases/submit-company.ts';
import { UpdateCompany } from './use-cases/update-company.ts';
import { WithdrawCompanyChange } from './use-cases/withdraw-company-change.ts';

@Module({
  imports: [AuditModule, CompanyCardsModule, DirectoryModule, NotificationsModule],
  controllers: [CompaniesController],
  providers: [
    CompaniesQueries,
    CompanyPageQueries,
    CompanyChecks,
    CompanyRepository,
    ArchiveCompany,
    CreateCompany,
    ReplaceLogo,
    SubmitCompany,
    UpdateCompany,
    WithdrawCompanyChange,
  ],
  exports: [CompanyCardsModule, CompanyChecks],
})
export class CompaniesModule {}

import { Module } from '@nestjs/common';
import { CompanyChecks } from './company-checks.queries.ts';

@Module({ providers: [CompanyChecks], exports: [CompanyChecks] })
export class CompaniesModule {}

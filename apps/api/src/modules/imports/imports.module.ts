import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.ts';
import { DirectoryModule } from '../directory/index.ts';
import { ImportsController } from './imports.controller.ts';
import { ImportsJobs } from './imports.jobs.ts';
import { ImportsQueries } from './imports.queries.ts';
import { ImportsRepository } from './imports.repository.ts';
import { CreateImport } from './use-cases/create-import.ts';
import { ImportDescribedCompanies } from './use-cases/import-described-companies.ts';
import { ProcessImportBatch } from './use-cases/process-import-batch.ts';
import { StartImportStep } from './use-cases/start-import-step.ts';

@Module({
  imports: [AuditModule, DirectoryModule],
  controllers: [ImportsController],
  providers: [
    CreateImport,
    ImportDescribedCompanies,
    ImportsJobs,
    ImportsQueries,
    ImportsRepository,
    ProcessImportBatch,
    StartImportStep,
  ],
  exports: [CreateImport, ImportDescribedCompanies, ImportsQueries, ProcessImportBatch, StartImportStep],
})
export class ImportsModule {}

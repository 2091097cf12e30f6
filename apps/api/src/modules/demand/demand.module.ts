import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.ts';
import { TaxonomyModule } from '../taxonomy/index.ts';
import { DemandExport } from './demand-export.ts';
import { DemandController } from './demand.controller.ts';
import { DemandJobs } from './demand.jobs.ts';
import { DemandQueries } from './demand.queries.ts';
import { DemandRepository } from './demand.repository.ts';
import { ExportDemand } from './use-cases/export-demand.ts';
import { MeasureDemand } from './use-cases/measure-demand.ts';

@Module({
  imports: [AuditModule, TaxonomyModule],
  controllers: [DemandController],
  providers: [DemandExport, DemandJobs, DemandQueries, DemandRepository, ExportDemand, MeasureDemand],
})
export class DemandModule {}

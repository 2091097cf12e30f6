import { Module } from '@nestjs/common';
import { ExposureController } from './exposure.controller.ts';
import { ExposureJobs } from './exposure.jobs.ts';
import { ExposureQueries } from './exposure.queries.ts';
import { ExposureRepository } from './exposure.repository.ts';
import { AuditModule } from '../audit/index.ts';
import { PlanExposure } from './use-cases/plan-exposure.ts';
import { RequestExposurePlan } from './use-cases/request-exposure-plan.ts';

@Module({
  imports: [AuditModule],
  controllers: [ExposureController],
  providers: [ExposureJobs, ExposureQueries, ExposureRepository, PlanExposure, RequestExposurePlan],
})
export class ExposureModule {}

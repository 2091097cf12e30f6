import { Module } from '@nestjs/common';
import { ExposureController } from './exposure.controller.ts';
import { ExposureJobs } from './exposure.jobs.ts';
import { ExposureQueries } from './exposure.queries.ts';
import { ExposureRepository } from './exposure.repository.ts';
import { MarketLists } from './market-lists.ts';
import { PlainMarketLists } from './plain-market-lists.queries.ts';
import { PlanExposure } from './use-cases/plan-exposure.ts';
import { RequestExposurePlan } from './use-cases/request-exposure-plan.ts';

@Module({
  controllers: [ExposureController],
  providers: [
    ExposureJobs,
    ExposureQueries,
    ExposureRepository,
    { provide: MarketLists, useClass: PlainMarketLists },
    PlanExposure,
    RequestExposurePlan,
  ],
})
export class ExposureModule {}

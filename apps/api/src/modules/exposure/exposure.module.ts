import { Module } from '@nestjs/common';
import { ExposureController } from './exposure.controller.ts';
import { ExposureJobs } from './exposure.jobs.ts';
import { ExposureQueries } from './exposure.queries.ts';
import { ExposureRepository } from './exposure.repository.ts';
import { SuggestionsModule } from '../suggestions/index.ts';
import { MarketLists } from './market-lists.ts';
import { IndexedMarketLists } from './indexed-market-lists.queries.ts';
import { PlanExposure } from './use-cases/plan-exposure.ts';
import { RequestExposurePlan } from './use-cases/request-exposure-plan.ts';

@Module({
  imports: [SuggestionsModule],
  controllers: [ExposureController],
  providers: [
    ExposureJobs,
    ExposureQueries,
    ExposureRepository,
    { provide: MarketLists, useClass: IndexedMarketLists },
    PlanExposure,
    RequestExposurePlan,
  ],
})
export class ExposureModule {}

import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.ts';
import { OpportunitiesModule } from '../opportunities/index.ts';
import { NearDuplicates } from './near-duplicates.queries.ts';
import { OpportunityCaseQueries } from './opportunity-case.queries.ts';
import { OpportunityQueueQueries } from './opportunity-queue.queries.ts';
import { OpportunityReviewsController } from './opportunity-reviews.controller.ts';
import { OpportunityReviewsRepository } from './opportunity-reviews.repository.ts';
import { DecideOpportunity } from './use-cases/decide-opportunity.ts';

@Module({
  imports: [AuditModule, OpportunitiesModule],
  controllers: [OpportunityReviewsController],
  providers: [
    DecideOpportunity,
    NearDuplicates,
    OpportunityCaseQueries,
    OpportunityQueueQueries,
    OpportunityReviewsRepository,
  ],
})
export class OpportunityReviewsModule {}

import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.ts';
import { OpportunityAttachmentsModule } from '../opportunity-attachments/index.ts';
import { OpportunitiesController } from './opportunities.controller.ts';
import { OpportunitiesJobs } from './opportunities.jobs.ts';
import { OpportunitiesQueries } from './opportunities.queries.ts';
import { OpportunityAnnouncer } from './opportunity-announcer.ts';
import { OpportunityCardsQueries } from './opportunity-cards.queries.ts';
import { OpportunityEntryRepository } from './opportunity-entry.repository.ts';
import { OpportunityFeed } from './opportunity-feed.ts';
import { OpportunityHints } from './opportunity-hints.queries.ts';
import { OpportunityReviewTimes } from './opportunity-review-times.queries.ts';
import { OpportunityRepository } from './opportunity.repository.ts';
import { OwnOpportunitiesController } from './own-opportunities.controller.ts';
import { OwnOpportunitiesQueries } from './own-opportunities.queries.ts';
import { CreateOpportunity } from './use-cases/create-opportunity.ts';
import { ExtendOpportunity } from './use-cases/extend-opportunity.ts';
import { MoveOpportunity } from './use-cases/move-opportunity.ts';
import { OpenOpportunity } from './use-cases/open-opportunity.ts';
import { UpdateOpportunity } from './use-cases/update-opportunity.ts';

@Module({
  imports: [NotificationsModule, OpportunityAttachmentsModule],
  controllers: [OpportunitiesController, OwnOpportunitiesController],
  providers: [
    CreateOpportunity,
    ExtendOpportunity,
    MoveOpportunity,
    OpenOpportunity,
    OpportunitiesJobs,
    OpportunitiesQueries,
    OpportunityAnnouncer,
    OpportunityCardsQueries,
    OpportunityEntryRepository,
    OpportunityFeed,
    OpportunityHints,
    OpportunityRepository,
    OpportunityReviewTimes,
    OwnOpportunitiesQueries,
    UpdateOpportunity,
  ],
  exports: [
    OpportunitiesQueries,
    OpportunityAnnouncer,
    OpportunityEntryRepository,
    OpportunityHints,
    OpportunityRepository,
    OpportunityReviewTimes,
  ],
})
export class OpportunitiesModule {}

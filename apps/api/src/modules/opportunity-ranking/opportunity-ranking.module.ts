import { Module } from '@nestjs/common';
import { CompanyCardsModule } from '../company-cards/index.ts';
import { OpportunitiesModule } from '../opportunities/index.ts';
import { SuggestionsModule } from '../suggestions/index.ts';
import { TaxonomyModule } from '../taxonomy/index.ts';
import { OpportunityIndex } from './opportunity-index.queries.ts';
import { OpportunityRankingController } from './opportunity-ranking.controller.ts';
import { OpportunityRankingQueries } from './opportunity-ranking.queries.ts';

@Module({
  imports: [CompanyCardsModule, OpportunitiesModule, SuggestionsModule, TaxonomyModule],
  controllers: [OpportunityRankingController],
  providers: [OpportunityIndex, OpportunityRankingQueries],
})
export class OpportunityRankingModule {}

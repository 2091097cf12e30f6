import { Module } from '@nestjs/common';
import { PageHeads } from '../../platform/pages/page-heads.ts';
import { OpportunitiesModule } from '../opportunities/index.ts';
import { CompanyHeadQueries } from './company-head.queries.ts';
import { OpportunityHeadQueries } from './opportunity-head.queries.ts';
import { PublicPageHeads } from './public-page-heads.ts';

@Module({
  imports: [OpportunitiesModule],
  providers: [CompanyHeadQueries, OpportunityHeadQueries, { provide: PageHeads, useClass: PublicPageHeads }],
  exports: [PageHeads],
})
export class PublicPagesModule {}

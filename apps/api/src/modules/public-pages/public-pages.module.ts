import { Module } from '@nestjs/common';
import { PageHeads } from '../../platform/pages/page-heads.ts';
import { OpportunitiesModule } from '../opportunities/index.ts';
import { CompanyHeadQueries } from './company-head.queries.ts';
import { OpportunityHeadQueries } from './opportunity-head.queries.ts';
import { ProgrammeHeadQueries } from './programme-head.queries.ts';
import { PublicPageHeads } from './public-page-heads.ts';
import { ResourceHeadQueries } from './resource-head.queries.ts';

@Module({
  imports: [OpportunitiesModule],
  providers: [
    CompanyHeadQueries,
    OpportunityHeadQueries,
    ProgrammeHeadQueries,
    ResourceHeadQueries,
    { provide: PageHeads, useClass: PublicPageHeads },
  ],
  exports: [PageHeads],
})
export class PublicPagesModule {}

import { Module } from '@nestjs/common';
import { PageHeads } from '../../platform/pages/page-heads.ts';
import { CompanyHeadQueries } from './company-head.queries.ts';
import { PublicPageHeads } from './public-page-heads.ts';

@Module({
  providers: [CompanyHeadQueries, { provide: PageHeads, useClass: PublicPageHeads }],
  exports: [PageHeads],
})
export class PublicPagesModule {}

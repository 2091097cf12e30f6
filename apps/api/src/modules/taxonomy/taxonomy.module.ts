import { Module } from '@nestjs/common';
import { FollowedTaxonomy } from './followed-taxonomy.ts';
import { TaxonomyAdditionsQueries } from './taxonomy-additions.queries.ts';
import { TaxonomyController } from './taxonomy.controller.ts';
import { TaxonomyQueries } from './taxonomy.queries.ts';

@Module({
  controllers: [TaxonomyController],
  providers: [FollowedTaxonomy, TaxonomyAdditionsQueries, TaxonomyQueries],
  exports: [FollowedTaxonomy, TaxonomyAdditionsQueries],
})
export class TaxonomyModule {}

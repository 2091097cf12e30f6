import { Module } from '@nestjs/common';
import { TaxonomyController } from './taxonomy.controller.ts';
import { TaxonomyQueries } from './taxonomy.queries.ts';

@Module({ controllers: [TaxonomyController], providers: [TaxonomyQueries] })
export class TaxonomyModule {}

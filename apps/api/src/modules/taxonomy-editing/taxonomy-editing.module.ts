import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.ts';
import { TaxonomyModule } from '../taxonomy/index.ts';
import { TaxonomyChangesRepository } from './taxonomy-changes.repository.ts';
import { TaxonomyEditingController } from './taxonomy-editing.controller.ts';
import { TaxonomyEditingQueries } from './taxonomy-editing.queries.ts';
import { TaxonomyPreviewQueries } from './taxonomy-preview.queries.ts';
import { ChangeTaxonomy } from './use-cases/change-taxonomy.ts';
import { TakeOverAdditions } from './use-cases/take-over-additions.ts';

@Module({
  imports: [AuditModule, TaxonomyModule],
  controllers: [TaxonomyEditingController],
  providers: [
    ChangeTaxonomy,
    TakeOverAdditions,
    TaxonomyChangesRepository,
    TaxonomyEditingQueries,
    TaxonomyPreviewQueries,
  ],
})
export class TaxonomyEditingModule {}

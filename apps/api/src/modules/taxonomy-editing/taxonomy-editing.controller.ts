import {
  TaxonomyAdditionsView,
  TaxonomyChangeBody,
  TaxonomyNode,
  TaxonomyOverview,
  TaxonomyPreview,
} from '@karakoram/contracts';
import type { Locale, UserActor } from '@karakoram/domain';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentUser } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { CurrentLocale } from '../../platform/http/locale.ts';
import { TaxonomyEditingQueries } from './taxonomy-editing.queries.ts';
import { TaxonomyPreviewQueries } from './taxonomy-preview.queries.ts';
import { ChangeTaxonomy } from './use-cases/change-taxonomy.ts';

const Code = z.string().max(100);

@ApiTags('administration')
@Controller('v1/administration/taxonomy')
export class TaxonomyEditingController {
  readonly #queries: TaxonomyEditingQueries;
  readonly #preview: TaxonomyPreviewQueries;
  readonly #change: ChangeTaxonomy;

  constructor(queries: TaxonomyEditingQueries, preview: TaxonomyPreviewQueries, change: ChangeTaxonomy) {
    this.#queries = queries;
    this.#preview = preview;
    this.#change = change;
  }

  @Get()
  @Endpoint({
    permission: 'taxonomy:manage',
    response: TaxonomyOverview,
    summary: 'What differs from the release, and how far the market has been read with it',
  })
  overview(): Promise<TaxonomyOverview> {
    return this.#queries.overview();
  }

  @Get('additions')
  @Endpoint({
    permission: 'taxonomy:manage',
    response: TaxonomyAdditionsView,
    summary: 'All that administrators changed, as a file for an evaluation',
  })
  additions(): TaxonomyAdditionsView {
    return this.#queries.additions();
  }

  @Get(':code')
  @Endpoint({
    permission: 'taxonomy:manage',
    response: TaxonomyNode,
    summary: 'A concept or sector with all its words',
    problems: ['NOT_FOUND'],
  })
  node(@Param('code', { schema: Code }) code: string): Promise<TaxonomyNode> {
    return this.#queries.node(code);
  }

  @Post('preview')
  @Endpoint({
    permission: 'taxonomy:manage',
    response: TaxonomyPreview,
    summary: 'How many listed companies would gain or lose a concept by a change; changes nothing',
    problems: ['VALIDATION_FAILED'],
  })
  preview(
    @Body({ schema: TaxonomyChangeBody }) change: TaxonomyChangeBody,
    @CurrentLocale() locale: Locale,
  ): Promise<TaxonomyPreview> {
    return this.#preview.preview(change, locale);
  }

  @Post('changes')
  @Endpoint({
    permission: 'taxonomy:manage',
    response: TaxonomyNode,
    summary: 'Change a word or a concept; the market is read anew in the background',
    problems: ['VALIDATION_FAILED'],
  })
  change(
    @CurrentUser() user: UserActor,
    @Body({ schema: TaxonomyChangeBody }) change: TaxonomyChangeBody,
    @CurrentLocale() locale: Locale,
  ): Promise<TaxonomyNode> {
    return this.#change.execute(user, change, locale);
  }
}

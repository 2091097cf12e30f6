import { TaxonomyQuery, TaxonomyView } from '@karakoram/contracts';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { TaxonomyQueries } from './taxonomy.queries.ts';

@ApiTags('taxonomy')
@Controller('v1/taxonomy')
export class TaxonomyController {
  readonly #queries: TaxonomyQueries;

  constructor(queries: TaxonomyQueries) {
    this.#queries = queries;
  }

  @Get()
  @Endpoint({ permission: 'public', response: TaxonomyView, summary: 'Sectors and concepts, named in one language' })
  async view(
    @Query({ schema: TaxonomyQuery }) { locale }: TaxonomyQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaxonomyView> {
    const { view, tag } = await this.#queries.view(locale);
    // Kept by everybody, and asked about each time: a concept that was added a moment ago is in every form.
    void reply.header('cache-control', 'public, no-cache').header('etag', tag);
    return view;
  }
}

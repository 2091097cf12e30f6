import { TaxonomyQuery, TaxonomyView } from '@karakoram/contracts';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { entityTag } from '../../platform/http/conditional-get.ts';
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
    const view = await this.#queries.view(locale);
    void reply.header('cache-control', 'public, max-age=3600').header('etag', entityTag(JSON.stringify(view)));
    return view;
  }
}

import {
  Id,
  OpportunitiesQuery,
  OpportunityCounts,
  OpportunityFeedQuery,
  OpportunityFilters,
  OpportunityList,
  OpportunityPage,
} from '@karakoram/contracts';
import type { Actor } from '@karakoram/domain';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentActor } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { ReadyAnswer } from '../../platform/http/json-text.ts';
import { OpportunitiesQueries } from './opportunities.queries.ts';
import { OpportunityFeed } from './opportunity-feed.ts';

@ApiTags('opportunities')
@Controller('v1/opportunities')
export class OpportunitiesController {
  readonly #queries: OpportunitiesQueries;
  readonly #feed: OpportunityFeed;

  constructor(queries: OpportunitiesQueries, feed: OpportunityFeed) {
    this.#queries = queries;
    this.#feed = feed;
  }

  @Get()
  @Endpoint({
    permission: 'opportunity:read-public',
    response: OpportunityList,
    summary: 'Published opportunities, the newest first',
    problems: ['CURSOR_INVALID', 'SEARCH_TOO_SLOW'],
  })
  async list(@Query({ schema: OpportunitiesQuery }) query: OpportunitiesQuery): Promise<ReadyAnswer<OpportunityList>> {
    return new ReadyAnswer(await this.#queries.list(query));
  }

  @Get('counts')
  @Endpoint({
    permission: 'opportunity:read-public',
    response: OpportunityCounts,
    summary: 'How many there are, and by each filter',
    problems: ['SEARCH_TOO_SLOW'],
  })
  counts(@Query({ schema: OpportunityFilters }) filters: OpportunityFilters): Promise<OpportunityCounts> {
    return this.#queries.counts(filters);
  }

  @Get('feed.atom')
  @Endpoint({
    permission: 'public',
    response: 'raw',
    summary: 'The newest fifty as an Atom feed in one language',
  })
  async feed(
    @Query({ schema: OpportunityFeedQuery }) query: OpportunityFeedQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { lang, ...filters } = query;
    void reply.type('application/atom+xml; charset=utf-8').header('cache-control', 'public, max-age=300');
    return this.#feed.write(await this.#queries.newest(filters), { lang, ...filters });
  }

  @Get(':id')
  @Endpoint({
    permission: 'opportunity:read-public',
    response: OpportunityPage,
    summary: 'One published opportunity',
    problems: ['NOT_FOUND'],
  })
  get(@CurrentActor() viewer: Actor, @Param('id', { schema: Id }) id: string): Promise<OpportunityPage> {
    return this.#queries.page(viewer, id);
  }
}

import {
  DecideOpportunityBody,
  Id,
  OpportunityDecided,
  OpportunityQueue,
  OpportunityQueueQuery,
  OpportunityReviewCase,
} from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentUser } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { OpportunityCaseQueries } from './opportunity-case.queries.ts';
import { OpportunityQueueQueries } from './opportunity-queue.queries.ts';
import { DecideOpportunity } from './use-cases/decide-opportunity.ts';

@ApiTags('desk')
@Controller('v1/desk/opportunities')
export class OpportunityReviewsController {
  readonly #queue: OpportunityQueueQueries;
  readonly #cases: OpportunityCaseQueries;
  readonly #decide: DecideOpportunity;

  constructor(queue: OpportunityQueueQueries, cases: OpportunityCaseQueries, decide: DecideOpportunity) {
    this.#queue = queue;
    this.#cases = cases;
    this.#decide = decide;
  }

  @Get()
  @Endpoint({
    permission: 'review:read-queue',
    response: OpportunityQueue,
    summary: 'Opportunities that wait for the desk, or that it holds back, oldest first',
  })
  queue(
    @CurrentUser() user: UserActor,
    @Query({ schema: OpportunityQueueQuery }) query: OpportunityQueueQuery,
  ): Promise<OpportunityQueue> {
    return this.#queue.queue(user, query);
  }

  @Get(':id')
  @Endpoint({
    permission: 'review:read-queue',
    response: OpportunityReviewCase,
    summary: 'One opportunity with what its type demands, hints, near-duplicates and history',
    problems: ['NOT_FOUND'],
  })
  case(@CurrentUser() user: UserActor, @Param('id', { schema: Id }) id: string): Promise<OpportunityReviewCase> {
    return this.#cases.case(user, id);
  }

  @Post(':id/decisions')
  @Endpoint({
    permission: 'review:decide',
    response: OpportunityDecided,
    summary: 'Decide on the version that was read',
    problems: [
      'NOT_FOUND',
      'OPPORTUNITY_STATE_CONFLICT',
      'OPPORTUNITY_VERSION_CONFLICT',
      'OPPORTUNITY_SECOND_READER_NEEDED',
      'OPPORTUNITY_SCORES_TOO_LOW',
      'OPPORTUNITY_INCOMPLETE',
      'VALIDATION_FAILED',
      'OPPORTUNITY_IDENTITY_LEAKS',
    ],
  })
  decide(
    @CurrentUser() user: UserActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: DecideOpportunityBody }) body: DecideOpportunityBody,
  ): Promise<OpportunityDecided> {
    return this.#decide.execute(user, id, body);
  }
}

import {
  DecideBody,
  Decided,
  DeskCompaniesQuery,
  DeskCompanyPage,
  DeskQueue,
  DeskQueueQuery,
  Id,
  ReviewCase,
} from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentUser } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { ReviewsQueries } from './reviews.queries.ts';
import { DecideReview } from './use-cases/decide-review.ts';

@ApiTags('desk')
@Controller('v1/desk')
export class ReviewsController {
  readonly #queries: ReviewsQueries;
  readonly #decide: DecideReview;

  constructor(queries: ReviewsQueries, decide: DecideReview) {
    this.#queries = queries;
    this.#decide = decide;
  }

  @Get('queue')
  @Endpoint({ permission: 'review:read-queue', response: DeskQueue, summary: 'What waits for the desk, oldest first' })
  queue(@CurrentUser() user: UserActor, @Query({ schema: DeskQueueQuery }) query: DeskQueueQuery): Promise<DeskQueue> {
    return this.#queries.queue(user, query);
  }

  @Get('companies')
  @Endpoint({
    permission: 'review:read-queue',
    response: DeskCompanyPage,
    summary: "The desk's companies in any state",
  })
  companies(
    @CurrentUser() user: UserActor,
    @Query({ schema: DeskCompaniesQuery }) query: DeskCompaniesQuery,
  ): Promise<DeskCompanyPage> {
    return this.#queries.companies(user, query);
  }

  @Get('companies/:id')
  @Endpoint({
    permission: 'review:read-queue',
    response: ReviewCase,
    summary: 'One company with its checks and history',
    problems: ['NOT_FOUND'],
  })
  case(@CurrentUser() user: UserActor, @Param('id', { schema: Id }) id: string): Promise<ReviewCase> {
    return this.#queries.case(user, id);
  }

  @Post('companies/:id/decisions')
  @Endpoint({
    permission: 'review:decide',
    response: Decided,
    summary: 'Decide on a company or its pending change',
    problems: ['NOT_FOUND', 'REVIEW_NOT_PENDING', 'COMPANY_CHANGE_NOT_PENDING', 'COMPANY_REGISTRATION_NUMBER_TAKEN'],
  })
  decide(
    @CurrentUser() user: UserActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: DecideBody }) body: DecideBody,
  ): Promise<Decided> {
    return this.#decide.execute(user, id, body);
  }
}

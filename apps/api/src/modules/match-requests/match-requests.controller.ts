import {
  CreateMatchRequestBody,
  DeclineMatchRequestBody,
  Id,
  MatchRequestListQuery,
  MatchRequestPage,
  MatchRequestStanding,
  MatchRequestSummary,
  MatchRequestView,
} from '@karakoram/contracts';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentMember, type MemberActor } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { MatchRequestsQueries } from './match-requests.queries.ts';
import { RespondToMatchRequest } from './use-cases/respond-to-match-request.ts';
import { SendMatchRequest } from './use-cases/send-match-request.ts';
import { WithdrawMatchRequest } from './use-cases/withdraw-match-request.ts';

@ApiTags('match requests')
@Controller('v1/match-requests')
export class MatchRequestsController {
  readonly #queries: MatchRequestsQueries;
  readonly #send: SendMatchRequest;
  readonly #respond: RespondToMatchRequest;
  readonly #withdraw: WithdrawMatchRequest;

  constructor(
    queries: MatchRequestsQueries,
    send: SendMatchRequest,
    respond: RespondToMatchRequest,
    withdraw: WithdrawMatchRequest,
  ) {
    this.#queries = queries;
    this.#send = send;
    this.#respond = respond;
    this.#withdraw = withdraw;
  }

  @Post()
  @Endpoint({
    permission: 'match-request:send',
    response: MatchRequestView,
    status: 201,
    summary: 'Ask a company of the other country to collaborate',
    problems: [
      'NOT_FOUND',
      'VALIDATION_FAILED',
      'COMPANY_NOT_APPROVED',
      'MATCH_REQUEST_SAME_COUNTRY',
      'MATCH_REQUEST_ALREADY_PENDING',
      'MATCH_REQUEST_ALREADY_ACCEPTED',
      'MATCH_REQUEST_RECENTLY_DECLINED',
    ],
  })
  send(
    @CurrentMember() member: MemberActor,
    @Body({ schema: CreateMatchRequestBody }) body: CreateMatchRequestBody,
  ): Promise<MatchRequestView> {
    return this.#send.execute(member, body);
  }

  @Get()
  @Endpoint({
    permission: 'match-request:read',
    response: MatchRequestPage,
    summary: 'The inbox or the sent box of own company, newest first',
    problems: ['CURSOR_INVALID'],
  })
  list(
    @CurrentMember() member: MemberActor,
    @Query({ schema: MatchRequestListQuery }) query: MatchRequestListQuery,
  ): Promise<MatchRequestPage> {
    return this.#queries.list(member, query);
  }

  @Get('summary')
  @Endpoint({
    permission: 'match-request:read',
    response: MatchRequestSummary,
    summary: 'How many requests wait for an answer',
  })
  summary(@CurrentMember() member: MemberActor): Promise<MatchRequestSummary> {
    return this.#queries.summary(member);
  }

  @Get('standing/:companyId')
  @Endpoint({
    permission: 'match-request:read',
    response: MatchRequestStanding,
    summary: 'Whether own company can send a request to that company now',
  })
  standing(
    @CurrentMember() member: MemberActor,
    @Param('companyId', { schema: Id }) companyId: string,
  ): Promise<MatchRequestStanding> {
    return this.#queries.standing(member, companyId);
  }

  @Get(':id')
  @Endpoint({
    permission: 'match-request:read',
    response: MatchRequestView,
    summary: 'One request of own company',
    problems: ['NOT_FOUND'],
  })
  get(@CurrentMember() member: MemberActor, @Param('id', { schema: Id }) id: string): Promise<MatchRequestView> {
    return this.#queries.get(member, id);
  }

  @Post(':id/accept')
  @Endpoint({
    permission: 'match-request:respond',
    response: MatchRequestView,
    summary: 'Accept a request: both companies get each other’s contact details',
    problems: ['NOT_FOUND', 'PERMISSION_MISSING', 'MATCH_REQUEST_NOT_PENDING', 'MATCH_REQUEST_COMPANY_UNAVAILABLE'],
  })
  accept(@CurrentMember() member: MemberActor, @Param('id', { schema: Id }) id: string): Promise<MatchRequestView> {
    return this.#respond.execute(member, id, { action: 'accept' });
  }

  @Post(':id/decline')
  @Endpoint({
    permission: 'match-request:respond',
    response: MatchRequestView,
    summary: 'Decline a request with a reason that the sender sees',
    problems: ['NOT_FOUND', 'PERMISSION_MISSING', 'MATCH_REQUEST_NOT_PENDING', 'VALIDATION_FAILED'],
  })
  decline(
    @CurrentMember() member: MemberActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: DeclineMatchRequestBody }) body: DeclineMatchRequestBody,
  ): Promise<MatchRequestView> {
    return this.#respond.execute(member, id, { action: 'decline', ...body });
  }

  @Post(':id/withdraw')
  @Endpoint({
    permission: 'match-request:withdraw',
    response: MatchRequestView,
    summary: 'Take back a request that has no answer yet',
    problems: ['NOT_FOUND', 'PERMISSION_MISSING', 'MATCH_REQUEST_NOT_PENDING'],
  })
  withdraw(@CurrentMember() member: MemberActor, @Param('id', { schema: Id }) id: string): Promise<MatchRequestView> {
    return this.#withdraw.execute(member, id);
  }
}

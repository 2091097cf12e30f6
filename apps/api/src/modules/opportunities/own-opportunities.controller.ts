import {
  CreateOpportunityBody,
  Id,
  OpenForInterestBody,
  OwnOpportunitiesQuery,
  OwnOpportunity,
  OwnOpportunityPage,
  UpdateOpportunityBody,
} from '@karakoram/contracts';
import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentMember, type MemberActor } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { OwnOpportunitiesQueries } from './own-opportunities.queries.ts';
import { CreateOpportunity } from './use-cases/create-opportunity.ts';
import { ExtendOpportunity } from './use-cases/extend-opportunity.ts';
import { MoveOpportunity } from './use-cases/move-opportunity.ts';
import { OpenOpportunity } from './use-cases/open-opportunity.ts';
import { UpdateOpportunity } from './use-cases/update-opportunity.ts';

@ApiTags('own opportunities')
@Controller('v1/company/opportunities')
export class OwnOpportunitiesController {
  readonly #queries: OwnOpportunitiesQueries;
  readonly #create: CreateOpportunity;
  readonly #update: UpdateOpportunity;
  readonly #move: MoveOpportunity;
  readonly #extend: ExtendOpportunity;
  readonly #open: OpenOpportunity;

  constructor(
    queries: OwnOpportunitiesQueries,
    create: CreateOpportunity,
    update: UpdateOpportunity,
    move: MoveOpportunity,
    extend: ExtendOpportunity,
    open: OpenOpportunity,
  ) {
    this.#queries = queries;
    this.#create = create;
    this.#update = update;
    this.#move = move;
    this.#extend = extend;
    this.#open = open;
  }

  @Get()
  @Endpoint({
    permission: 'opportunity:read-own',
    response: OwnOpportunityPage,
    summary: 'The opportunities of the own company, the latest changed first',
    problems: ['CURSOR_INVALID'],
  })
  list(
    @CurrentMember() member: MemberActor,
    @Query({ schema: OwnOpportunitiesQuery }) query: OwnOpportunitiesQuery,
  ): Promise<OwnOpportunityPage> {
    return this.#queries.list(member, query);
  }

  @Post()
  @Endpoint({
    permission: 'opportunity:edit',
    response: OwnOpportunity,
    status: 201,
    summary: 'Start a draft, or one with the words of another',
    problems: ['VALIDATION_FAILED', 'NOT_FOUND', 'OPPORTUNITY_LIMIT_REACHED'],
  })
  create(
    @CurrentMember() member: MemberActor,
    @Body({ schema: CreateOpportunityBody }) body: CreateOpportunityBody,
  ): Promise<OwnOpportunity> {
    return this.#create.execute(member, body);
  }

  @Get(':id')
  @Endpoint({
    permission: 'opportunity:read-own',
    response: OwnOpportunity,
    summary: 'One of them: everything, with what is missing, what was noticed and what can be done',
    problems: ['NOT_FOUND'],
  })
  get(@CurrentMember() member: MemberActor, @Param('id', { schema: Id }) id: string): Promise<OwnOpportunity> {
    return this.#queries.get(member, id);
  }

  @Patch(':id')
  @Endpoint({
    permission: 'opportunity:edit',
    response: OwnOpportunity,
    summary: 'Save part of a draft',
    problems: ['NOT_FOUND', 'VALIDATION_FAILED', 'OPPORTUNITY_VERSION_CONFLICT', 'OPPORTUNITY_STATE_CONFLICT'],
  })
  update(
    @CurrentMember() member: MemberActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: UpdateOpportunityBody }) body: UpdateOpportunityBody,
  ): Promise<OwnOpportunity> {
    return this.#update.execute(member, id, body);
  }

  @Post(':id/submit')
  @Endpoint({
    permission: 'opportunity:submit',
    response: OwnOpportunity,
    summary: 'Hand it to the desk of the company’s country',
    problems: [
      'NOT_FOUND',
      'OPPORTUNITY_INCOMPLETE',
      'VALIDATION_FAILED',
      'OPPORTUNITY_IDENTITY_LEAKS',
      'OPPORTUNITY_STATE_CONFLICT',
    ],
  })
  submit(@CurrentMember() member: MemberActor, @Param('id', { schema: Id }) id: string): Promise<OwnOpportunity> {
    return this.#move.execute(member, id, 'submit');
  }

  @Post(':id/recall')
  @Endpoint({
    permission: 'opportunity:edit',
    response: OwnOpportunity,
    summary: 'Take it back from the desk',
    problems: ['NOT_FOUND', 'OPPORTUNITY_STATE_CONFLICT'],
  })
  recall(@CurrentMember() member: MemberActor, @Param('id', { schema: Id }) id: string): Promise<OwnOpportunity> {
    return this.#move.execute(member, id, 'recall');
  }

  @Post(':id/revise')
  @Endpoint({
    permission: 'opportunity:edit',
    response: OwnOpportunity,
    summary: 'Start a revision; the published version stays public until the desk has read the new one',
    problems: ['NOT_FOUND', 'OPPORTUNITY_STATE_CONFLICT'],
  })
  revise(@CurrentMember() member: MemberActor, @Param('id', { schema: Id }) id: string): Promise<OwnOpportunity> {
    return this.#move.execute(member, id, 'revise');
  }

  @Post(':id/archive')
  @Endpoint({
    permission: 'opportunity:edit',
    response: OwnOpportunity,
    summary: 'End it for good',
    problems: ['NOT_FOUND', 'OPPORTUNITY_STATE_CONFLICT'],
  })
  archive(@CurrentMember() member: MemberActor, @Param('id', { schema: Id }) id: string): Promise<OwnOpportunity> {
    return this.#move.execute(member, id, 'archive');
  }

  @Post(':id/extend')
  @Endpoint({
    permission: 'opportunity:submit',
    response: OwnOpportunity,
    summary: 'Prolong it by a year: once, in the 30 days before it expires',
    problems: ['NOT_FOUND', 'OPPORTUNITY_NOT_EXTENSIBLE'],
  })
  extend(@CurrentMember() member: MemberActor, @Param('id', { schema: Id }) id: string): Promise<OwnOpportunity> {
    return this.#extend.execute(member, id);
  }

  @Put(':id/open')
  @Endpoint({
    permission: 'opportunity:edit',
    response: OwnOpportunity,
    summary: 'Open it for expressions of interest, or close it',
    problems: ['NOT_FOUND', 'VALIDATION_FAILED'],
  })
  open(
    @CurrentMember() member: MemberActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: OpenForInterestBody }) body: OpenForInterestBody,
  ): Promise<OwnOpportunity> {
    return this.#open.execute(member, id, body);
  }
}

import { CreateInterestBody, Id, InterestStanding, MatchRequestView } from '@karakoram/contracts';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentMember, type MemberActor } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { InterestsQueries } from './interests.queries.ts';
import { ExpressInterest } from './use-cases/express-interest.ts';

@ApiTags('match requests')
@Controller('v1/opportunities/:id')
export class InterestsController {
  readonly #queries: InterestsQueries;
  readonly #express: ExpressInterest;

  constructor(queries: InterestsQueries, express: ExpressInterest) {
    this.#queries = queries;
    this.#express = express;
  }

  @Post('interests')
  @Endpoint({
    permission: 'match-request:send',
    response: MatchRequestView,
    status: 201,
    summary: 'Express interest in an opportunity of the other country: a match request about it',
    problems: [
      'NOT_FOUND',
      'VALIDATION_FAILED',
      'COMPANY_NOT_APPROVED',
      'MATCH_REQUEST_SAME_COUNTRY',
      'OPPORTUNITY_CLOSED',
      'INTEREST_ALREADY_PENDING',
      'INTEREST_ALREADY_ACCEPTED',
      'INTEREST_RECENTLY_DECLINED',
    ],
  })
  express(
    @CurrentMember() member: MemberActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: CreateInterestBody }) body: CreateInterestBody,
  ): Promise<MatchRequestView> {
    return this.#express.execute(member, id, body);
  }

  @Get('interest')
  @Endpoint({
    permission: 'match-request:read',
    response: InterestStanding,
    summary: 'Whether own company can express interest in that opportunity now',
  })
  standing(@CurrentMember() member: MemberActor, @Param('id', { schema: Id }) id: string): Promise<InterestStanding> {
    return this.#queries.standing(member, id);
  }
}

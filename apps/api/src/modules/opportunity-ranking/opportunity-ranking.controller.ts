import { Id, RankedCompanyPage, RankedOpportunityPage, RankedQuery } from '@karakoram/contracts';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentMember, type MemberActor } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { ReadyAnswer } from '../../platform/http/json-text.ts';
import { OpportunityRankingQueries } from './opportunity-ranking.queries.ts';

@ApiTags('opportunities')
@Controller('v1')
export class OpportunityRankingController {
  readonly #queries: OpportunityRankingQueries;

  constructor(queries: OpportunityRankingQueries) {
    this.#queries = queries;
  }

  @Get('suggestions/opportunities')
  @Endpoint({
    permission: 'opportunity:rank',
    response: RankedOpportunityPage,
    summary: 'Open opportunities of the other country, the best fit for the own company first, with reasons',
    problems: ['CURSOR_INVALID', 'COMPANY_NOT_APPROVED'],
  })
  async opportunities(
    @CurrentMember() member: MemberActor,
    @Query({ schema: RankedQuery }) query: RankedQuery,
  ): Promise<ReadyAnswer<RankedOpportunityPage>> {
    return new ReadyAnswer(await this.#queries.opportunitiesFor(member, query));
  }

  @Get('company/opportunities/:id/companies')
  @Endpoint({
    permission: 'opportunity:rank',
    response: RankedCompanyPage,
    summary: 'Companies of the other country that fit an own opportunity, the best first, with reasons',
    problems: ['NOT_FOUND', 'CURSOR_INVALID'],
  })
  async companies(
    @CurrentMember() member: MemberActor,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: RankedQuery }) query: RankedQuery,
  ): Promise<ReadyAnswer<RankedCompanyPage>> {
    return new ReadyAnswer(await this.#queries.companiesFor(member, id, query));
  }
}

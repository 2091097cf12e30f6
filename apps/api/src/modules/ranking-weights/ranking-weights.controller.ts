import { RankingWeightsPage, RankingWeightsQuery } from '@karakoram/contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { RankingWeightsQueries } from './ranking-weights.queries.ts';

@ApiTags('administration')
@Controller('v1/administration/ranking-weights')
export class RankingWeightsController {
  readonly #queries: RankingWeightsQueries;

  constructor(queries: RankingWeightsQueries) {
    this.#queries = queries;
  }

  @Get()
  @Endpoint({
    permission: 'figures:read',
    response: RankingWeightsPage,
    summary: 'What the ranking learned from outcomes, the latest version first',
  })
  list(@Query({ schema: RankingWeightsQuery }) query: RankingWeightsQuery): Promise<RankingWeightsPage> {
    return this.#queries.list(query);
  }
}

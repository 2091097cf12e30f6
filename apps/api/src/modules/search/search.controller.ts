import { DirectoryPage, DirectoryQuery, Statistics, SuggestQuery, TypeAhead } from '@karakoram/contracts';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { DirectoryQueries } from './directory.queries.ts';
import { StatisticsQueries } from './statistics.queries.ts';
import { TypeAheadQueries } from './type-ahead.queries.ts';

@ApiTags('directory')
@Controller('v1')
export class SearchController {
  readonly #directory: DirectoryQueries;
  readonly #statistics: StatisticsQueries;
  readonly #typeAhead: TypeAheadQueries;

  constructor(directory: DirectoryQueries, statistics: StatisticsQueries, typeAhead: TypeAheadQueries) {
    this.#directory = directory;
    this.#statistics = statistics;
    this.#typeAhead = typeAhead;
  }

  @Get('companies')
  @Endpoint({
    permission: 'public',
    response: DirectoryPage,
    summary: 'Search the directory of approved companies',
    problems: ['VALIDATION_FAILED', 'CURSOR_INVALID', 'SEARCH_TOO_SLOW'],
  })
  search(@Query({ schema: DirectoryQuery }) query: DirectoryQuery): Promise<DirectoryPage> {
    return this.#directory.search(query);
  }

  @Get('statistics')
  @Header('cache-control', 'public, max-age=60')
  @Endpoint({ permission: 'public', response: Statistics, summary: 'How much the directory holds' })
  statistics(): Promise<Statistics> {
    return this.#statistics.statistics();
  }

  @Get('suggest')
  @Endpoint({ permission: 'public', response: TypeAhead, summary: 'What a half-typed search may mean' })
  suggest(@Query({ schema: SuggestQuery }) query: SuggestQuery): Promise<TypeAhead> {
    return this.#typeAhead.suggest(query);
  }
}

import { Figures, FiguresQuery } from '@karakoram/contracts';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { figuresCsv } from './figures-csv.ts';
import { FiguresQueries } from './figures.queries.ts';

@ApiTags('figures')
@Controller('v1')
export class FiguresController {
  readonly #queries: FiguresQueries;

  constructor(queries: FiguresQueries) {
    this.#queries = queries;
  }

  @Get('figures')
  @Endpoint({
    permission: 'figures:read',
    response: Figures,
    summary: 'Registrations, queues, requests and their outcomes',
  })
  figures(@Query({ schema: FiguresQuery }) query: FiguresQuery): Promise<Figures> {
    return this.#queries.figures(query);
  }

  @Get('figures.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="figures.csv"')
  @Endpoint({ permission: 'figures:read', response: 'raw', summary: 'The same figures as CSV' })
  async csv(@Query({ schema: FiguresQuery }) query: FiguresQuery): Promise<string> {
    return figuresCsv(await this.#queries.figures(query));
  }
}

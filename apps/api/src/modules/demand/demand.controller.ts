import {
  DemandExportQuery,
  DemandQuery,
  DemandSummary,
  DemandSummaryQuery,
  UnmetDemandPage,
} from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { DemandQueries } from './demand.queries.ts';
import { ExportDemand } from './use-cases/export-demand.ts';

/** What companies look for and nobody in the other country offers: each desk reads that of both countries. */
@ApiTags('demand')
@Controller('v1/desk/demand')
export class DemandController {
  readonly #queries: DemandQueries;
  readonly #export: ExportDemand;

  constructor(queries: DemandQueries, exportDemand: ExportDemand) {
    this.#queries = queries;
    this.#export = exportDemand;
  }

  @Get()
  @Endpoint({
    permission: 'demand:read',
    response: UnmetDemandPage,
    summary: 'Needs and requests that nothing answers, the longest unanswered first',
    problems: ['CURSOR_INVALID'],
  })
  list(@CurrentUser() user: UserActor, @Query({ schema: DemandQuery }) query: DemandQuery): Promise<UnmetDemandPage> {
    return this.#queries.list(user, query);
  }

  @Get('summary')
  @Endpoint({
    permission: 'demand:read',
    response: DemandSummary,
    summary: 'Counts by sector and city, and how old they are',
  })
  summary(@Query({ schema: DemandSummaryQuery }) query: DemandSummaryQuery): Promise<DemandSummary> {
    return this.#queries.summary(query);
  }

  @Get('export')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="unmet-demand.csv"')
  @Endpoint({
    permission: 'demand:read',
    response: 'raw',
    summary: 'The same list as CSV, whole; kept in the audit log',
  })
  async csv(
    @CurrentUser() user: UserActor,
    @Query({ schema: DemandExportQuery }) query: DemandExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { lang, ...filters } = query;
    void reply.send(await this.#export.execute(user, filters, lang));
  }
}

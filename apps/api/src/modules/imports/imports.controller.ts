import {
  Id,
  ImportMapping,
  ImportRowPage,
  ImportRowsQuery,
  ImportRun,
  ImportRunDetails,
  ImportRunPage,
  PageQuery,
} from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Body, Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentUser } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { readUploadedFile } from '../../platform/http/uploaded-file.ts';
import { ImportsQueries } from './imports.queries.ts';
import { rejectedRowsCsv } from './rejected-rows.ts';
import { importUpload } from './read-file.ts';
import { CreateImport } from './use-cases/create-import.ts';
import { StartImportStep } from './use-cases/start-import-step.ts';

@ApiTags('imports')
@Controller('v1/imports')
export class ImportsController {
  readonly #queries: ImportsQueries;
  readonly #create: CreateImport;
  readonly #start: StartImportStep;

  constructor(queries: ImportsQueries, create: CreateImport, start: StartImportStep) {
    this.#queries = queries;
    this.#create = create;
    this.#start = start;
  }

  @Get()
  @Endpoint({ permission: 'import:run', response: ImportRunPage, summary: 'Imports, newest first' })
  list(@Query({ schema: PageQuery }) query: PageQuery): Promise<ImportRunPage> {
    return this.#queries.list(query);
  }

  @Post()
  @ApiConsumes('multipart/form-data')
  @Endpoint({
    permission: 'import:run',
    response: ImportRunDetails,
    status: 201,
    summary: 'Upload a CSV file (multipart, field `file`); nothing is imported yet',
    problems: ['IMPORT_FILE_INVALID', 'BODY_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'],
  })
  async create(@CurrentUser() user: UserActor, @Req() request: FastifyRequest): Promise<ImportRunDetails> {
    return this.#create.execute(user.userId, await readUploadedFile(request, importUpload));
  }

  @Get(':id')
  @Endpoint({ permission: 'import:run', response: ImportRunDetails, summary: 'One import', problems: ['NOT_FOUND'] })
  details(@Param('id', { schema: Id }) id: string): Promise<ImportRunDetails> {
    return this.#queries.details(id);
  }

  @Get(':id/rows')
  @Endpoint({ permission: 'import:run', response: ImportRowPage, summary: 'Rows with what becomes of each' })
  rows(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: ImportRowsQuery }) query: ImportRowsQuery,
  ): Promise<ImportRowPage> {
    return this.#queries.rows(id, query);
  }

  @Get(':id/rejected.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="rejected.csv"')
  @Endpoint({ permission: 'import:run', response: 'raw', summary: 'Rejected rows with line and reason, as CSV' })
  rejected(@Param('id', { schema: Id }) id: string, @Res() reply: FastifyReply): void {
    void reply.send(rejectedRowsCsv((cursor) => this.#queries.rows(id, { outcome: 'reject', limit: 100, cursor })));
  }

  @Post(':id/check')
  @Endpoint({
    permission: 'import:run',
    response: ImportRun,
    status: 202,
    summary: 'Dry run: say of every row what an import would do',
    problems: ['NOT_FOUND', 'IMPORT_STATE_CONFLICT'],
  })
  check(
    @CurrentUser() user: UserActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ImportMapping }) mapping: ImportMapping,
  ): Promise<ImportRun> {
    return this.#start.check(user.userId, id, mapping);
  }

  @Post(':id/run')
  @Endpoint({
    permission: 'import:run',
    response: ImportRun,
    status: 202,
    summary: 'Import what was checked',
    problems: ['NOT_FOUND', 'IMPORT_STATE_CONFLICT'],
  })
  run(@CurrentUser() user: UserActor, @Param('id', { schema: Id }) id: string): Promise<ImportRun> {
    return this.#start.run(user.userId, id);
  }
}

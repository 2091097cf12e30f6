import {
  Id,
  PageQuery,
  ResourceCard,
  ResourcePage,
  ResourcesQuery,
  ResourceVersionNumber,
  ResourceVersionPage,
  ResourceVersionView,
} from '@karakoram/contracts';
import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { fileAnswer } from '../../platform/files/file-answer.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { ResourcesQueries } from './resources.queries.ts';

@ApiTags('library')
@Controller('v1/resources')
export class ResourcesController {
  readonly #queries: ResourcesQueries;

  constructor(queries: ResourcesQueries) {
    this.#queries = queries;
  }

  @Get()
  @Endpoint({
    permission: 'resource:read',
    response: ResourcePage,
    summary: 'Policies, guides and templates, the latest changed first',
    problems: ['CURSOR_INVALID'],
  })
  list(@Query({ schema: ResourcesQuery }) query: ResourcesQuery): Promise<ResourcePage> {
    return this.#queries.list(query);
  }

  @Get(':id')
  @Endpoint({
    permission: 'resource:read',
    response: ResourceCard,
    summary: 'One resource with what holds today in each language',
    problems: ['NOT_FOUND'],
  })
  get(@Param('id', { schema: Id }) id: string): Promise<ResourceCard> {
    return this.#queries.get(id);
  }

  @Get(':id/versions')
  @Endpoint({
    permission: 'resource:read',
    response: ResourceVersionPage,
    summary: 'All versions of a resource, the newest first',
    problems: ['NOT_FOUND', 'CURSOR_INVALID'],
  })
  versions(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: PageQuery }) query: PageQuery,
  ): Promise<ResourceVersionPage> {
    return this.#queries.versions(id, query, 'public');
  }

  @Get(':id/versions/:number')
  @Endpoint({
    permission: 'resource:read',
    response: ResourceVersionView,
    summary: 'One version, with its text',
    problems: ['NOT_FOUND'],
  })
  version(
    @Param('id', { schema: Id }) id: string,
    @Param('number', { schema: ResourceVersionNumber }) number: number,
  ): Promise<ResourceVersionView> {
    return this.#queries.version(id, number, 'public');
  }

  @Get(':id/versions/:number/file')
  @Endpoint({
    permission: 'resource:read',
    response: 'raw',
    summary: 'The file of a version, to be saved',
    problems: ['NOT_FOUND'],
  })
  async file(
    @Param('id', { schema: Id }) id: string,
    @Param('number', { schema: ResourceVersionNumber }) number: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return fileAnswer(await this.#queries.file(id, number, 'public'), reply);
  }
}

import {
  AddTextVersionBody,
  Done,
  Id,
  ManagedResource,
  ManagedResourcePage,
  ManageResourcesQuery,
  PageQuery,
  ResourceActionName,
  ResourceBody,
  ResourceVersionNumber,
  ResourceVersionPage,
  ResourceVersionView,
  UpdateResourceBody,
} from '@karakoram/contracts';
import type { ResourceAction, UserActor } from '@karakoram/domain';
import { Body, Controller, Delete, Get, Param, Post, Put, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fileAnswer } from '../../platform/files/file-answer.ts';
import { CurrentUser } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { readResourceUpload } from './resource-upload.ts';
import { ResourcesQueries } from './resources.queries.ts';
import { AddVersion } from './use-cases/add-version.ts';
import { DecideOnResource } from './use-cases/decide-on-resource.ts';
import { DiscardResource } from './use-cases/discard-resource.ts';
import { WriteResource } from './use-cases/write-resource.ts';

@ApiTags('library')
@Controller('v1/desk/resources')
export class ManageResourcesController {
  readonly #queries: ResourcesQueries;
  readonly #write: WriteResource;
  readonly #addVersion: AddVersion;
  readonly #decide: DecideOnResource;
  readonly #discard: DiscardResource;

  constructor(
    queries: ResourcesQueries,
    write: WriteResource,
    addVersion: AddVersion,
    decide: DecideOnResource,
    discard: DiscardResource,
  ) {
    this.#queries = queries;
    this.#write = write;
    this.#addVersion = addVersion;
    this.#decide = decide;
    this.#discard = discard;
  }

  @Get()
  @Endpoint({
    permission: 'resource:manage',
    response: ManagedResourcePage,
    summary: 'The whole library, drafts and what was withdrawn included, the latest changed first',
    problems: ['CURSOR_INVALID'],
  })
  list(@Query({ schema: ManageResourcesQuery }) query: ManageResourcesQuery): Promise<ManagedResourcePage> {
    return this.#queries.listAll(query);
  }

  @Post()
  @Endpoint({
    permission: 'resource:manage',
    response: ManagedResource,
    status: 201,
    summary: 'Begin a resource as a draft',
    problems: ['VALIDATION_FAILED'],
  })
  create(@CurrentUser() user: UserActor, @Body({ schema: ResourceBody }) body: ResourceBody): Promise<ManagedResource> {
    return this.#write.create(user, body);
  }

  @Get(':id')
  @Endpoint({
    permission: 'resource:manage',
    response: ManagedResource,
    summary: 'One resource, whatever its status',
    problems: ['NOT_FOUND'],
  })
  get(@Param('id', { schema: Id }) id: string): Promise<ManagedResource> {
    return this.#queries.managed(id);
  }

  @Put(':id')
  @Endpoint({
    permission: 'resource:manage',
    response: ManagedResource,
    summary: 'Write kind, title and summary anew',
    problems: ['NOT_FOUND', 'VALIDATION_FAILED', 'RESOURCE_INCOMPLETE', 'RESOURCE_VERSION_CONFLICT'],
  })
  update(
    @CurrentUser() user: UserActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: UpdateResourceBody }) body: UpdateResourceBody,
  ): Promise<ManagedResource> {
    return this.#write.update(user, id, body);
  }

  @Delete(':id')
  @Endpoint({
    permission: 'resource:manage',
    response: Done,
    summary: 'Delete a draft with its versions',
    problems: ['NOT_FOUND', 'RESOURCE_STATE_CONFLICT'],
  })
  discard(@CurrentUser() user: UserActor, @Param('id', { schema: Id }) id: string): Promise<Done> {
    return this.#discard.execute(user, id);
  }

  @Get(':id/versions')
  @Endpoint({
    permission: 'resource:manage',
    response: ResourceVersionPage,
    summary: 'All versions of a resource, the newest first',
    problems: ['NOT_FOUND', 'CURSOR_INVALID'],
  })
  versions(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: PageQuery }) query: PageQuery,
  ): Promise<ResourceVersionPage> {
    return this.#queries.versions(id, query, 'desk');
  }

  @Get(':id/versions/:number/file')
  @Endpoint({
    permission: 'resource:manage',
    response: 'raw',
    summary: 'The file of a version, whatever the status of the resource',
    problems: ['NOT_FOUND'],
  })
  async file(
    @Param('id', { schema: Id }) id: string,
    @Param('number', { schema: ResourceVersionNumber }) number: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return fileAnswer(await this.#queries.file(id, number, 'desk'), reply);
  }

  @Post(':id/versions/file')
  @ApiConsumes('multipart/form-data')
  @Endpoint({
    permission: 'resource:manage',
    response: ResourceVersionView,
    status: 201,
    summary:
      'Add a file as the next version: multipart with `details` (JSON: language, changes), then `file`; at most 10 MB',
    problems: [
      'NOT_FOUND',
      'VALIDATION_FAILED',
      'MALFORMED_BODY',
      'UNSUPPORTED_MEDIA_TYPE',
      'FILE_TOO_LARGE',
      'FILE_TYPE_REFUSED',
      'FILE_CONTENT_MISMATCH',
    ],
  })
  async addFile(
    @CurrentUser() user: UserActor,
    @Param('id', { schema: Id }) id: string,
    @Req() request: FastifyRequest,
  ): Promise<ResourceVersionView> {
    return this.#addVersion.file(user, id, await readResourceUpload(request));
  }

  @Post(':id/versions/text')
  @Endpoint({
    permission: 'resource:manage',
    response: ResourceVersionView,
    status: 201,
    summary: 'Add a text as the next version',
    problems: ['NOT_FOUND', 'VALIDATION_FAILED'],
  })
  addText(
    @CurrentUser() user: UserActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: AddTextVersionBody }) body: AddTextVersionBody,
  ): Promise<ResourceVersionView> {
    return this.#addVersion.text(user, id, body);
  }

  @Post(':id/:action')
  @Endpoint({
    permission: 'resource:manage',
    response: ManagedResource,
    summary: 'Publish or withdraw a resource',
    problems: ['NOT_FOUND', 'VALIDATION_FAILED', 'RESOURCE_STATE_CONFLICT', 'RESOURCE_INCOMPLETE'],
  })
  decide(
    @CurrentUser() user: UserActor,
    @Param('id', { schema: Id }) id: string,
    @Param('action', { schema: ResourceActionName }) action: ResourceAction,
  ): Promise<ManagedResource> {
    return this.#decide.execute(user, id, action);
  }
}

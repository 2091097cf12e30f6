import { Id, OpportunityAttachments } from '@karakoram/contracts';
import type { Actor } from '@karakoram/domain';
import { Controller, Delete, Get, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readUpload } from '../../platform/files/read-upload.ts';
import { CurrentActor, CurrentMember, type MemberActor } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { attachmentFile, attachmentUpload } from './attachment-file.ts';
import { AttachmentsQueries } from './attachments.queries.ts';
import { AddAttachment } from './use-cases/add-attachment.ts';
import { RemoveAttachment } from './use-cases/remove-attachment.ts';

@ApiTags('opportunities')
@Controller('v1')
export class OpportunityAttachmentsController {
  readonly #queries: AttachmentsQueries;
  readonly #add: AddAttachment;
  readonly #remove: RemoveAttachment;

  constructor(queries: AttachmentsQueries, add: AddAttachment, remove: RemoveAttachment) {
    this.#queries = queries;
    this.#add = add;
    this.#remove = remove;
  }

  @Post('company/opportunities/:id/attachments')
  @ApiConsumes('multipart/form-data')
  @Endpoint({
    permission: 'opportunity:edit',
    response: OpportunityAttachments,
    status: 201,
    summary:
      'Attach a PDF, PNG, JPEG or WebP file (multipart, field `file`, at most 10 MB); it is stored without metadata',
    problems: [
      'NOT_FOUND',
      'OPPORTUNITY_STATE_CONFLICT',
      'OPPORTUNITY_ATTACHMENTS_FULL',
      'FILE_TOO_LARGE',
      'FILE_TYPE_REFUSED',
      'FILE_CONTENT_MISMATCH',
      'FILE_UNREADABLE',
      'OPPORTUNITY_FILES_WAITING',
      'RATE_LIMITED',
      'UNSUPPORTED_MEDIA_TYPE',
    ],
  })
  async add(
    @CurrentMember() member: MemberActor,
    @Param('id', { schema: Id }) id: string,
    @Req() request: FastifyRequest,
  ): Promise<OpportunityAttachments> {
    return this.#add.execute(member, id, await readUpload(request, attachmentUpload));
  }

  @Delete('company/opportunities/:id/attachments/:attachmentId')
  @Endpoint({
    permission: 'opportunity:edit',
    response: OpportunityAttachments,
    summary: 'Take a file off the own copy; the published version keeps it until the next publication',
    problems: ['NOT_FOUND', 'OPPORTUNITY_STATE_CONFLICT'],
  })
  remove(
    @CurrentMember() member: MemberActor,
    @Param('id', { schema: Id }) id: string,
    @Param('attachmentId', { schema: Id }) attachmentId: string,
  ): Promise<OpportunityAttachments> {
    return this.#remove.execute(member, id, attachmentId);
  }

  @Get('company/opportunities/:id/attachments/:attachmentId')
  @Endpoint({
    permission: 'opportunity:read-public',
    response: 'raw',
    summary: 'A file of an author’s copy, for the members of its company and its desk',
    problems: ['NOT_FOUND'],
  })
  async ofAuthorCopy(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @Param('attachmentId', { schema: Id }) attachmentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return attachmentFile(await this.#queries.ofAuthorCopy(actor, id, attachmentId), reply);
  }

  @Get('opportunities/:id/attachments/:attachmentId')
  @Endpoint({
    permission: 'opportunity:read-public',
    response: 'raw',
    summary: 'A file of a published opportunity',
    problems: ['NOT_FOUND'],
  })
  async ofPublished(
    @Param('id', { schema: Id }) id: string,
    @Param('attachmentId', { schema: Id }) attachmentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return attachmentFile(await this.#queries.ofPublished(id, attachmentId), reply);
  }
}

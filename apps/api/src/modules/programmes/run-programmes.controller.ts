import {
  CreateProgrammeBody,
  Done,
  Id,
  ParticipantPage,
  ParticipantsQuery,
  ProgrammeActionName,
  RemoveParticipantBody,
  RunProgrammePage,
  RunProgrammesQuery,
  RunProgrammeView,
  UpdateProgrammeBody,
} from '@karakoram/contracts';
import type { ProgrammeAction, UserActor } from '@karakoram/domain';
import { Body, Controller, Delete, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { RunProgrammesQueries } from './run-programmes.queries.ts';
import { CreateProgramme } from './use-cases/create-programme.ts';
import { DecideOnProgramme } from './use-cases/decide-on-programme.ts';
import { DiscardProgramme } from './use-cases/discard-programme.ts';
import { ExportParticipants } from './use-cases/export-participants.ts';
import { RemoveParticipant } from './use-cases/remove-participant.ts';
import { UpdateProgramme } from './use-cases/update-programme.ts';

@ApiTags('programmes')
@Controller('v1/desk/programmes')
export class RunProgrammesController {
  readonly #queries: RunProgrammesQueries;
  readonly #create: CreateProgramme;
  readonly #update: UpdateProgramme;
  readonly #decide: DecideOnProgramme;
  readonly #discard: DiscardProgramme;
  readonly #remove: RemoveParticipant;
  readonly #export: ExportParticipants;

  constructor(
    queries: RunProgrammesQueries,
    create: CreateProgramme,
    update: UpdateProgramme,
    decide: DecideOnProgramme,
    discard: DiscardProgramme,
    remove: RemoveParticipant,
    exportParticipants: ExportParticipants,
  ) {
    this.#queries = queries;
    this.#create = create;
    this.#update = update;
    this.#decide = decide;
    this.#discard = discard;
    this.#remove = remove;
    this.#export = exportParticipants;
  }

  @Get()
  @Endpoint({
    permission: 'programme:run',
    response: RunProgrammePage,
    summary: 'Programmes of own desk and of both, drafts included, the latest beginning first',
    problems: ['CURSOR_INVALID'],
  })
  list(
    @CurrentUser() user: UserActor,
    @Query({ schema: RunProgrammesQuery }) query: RunProgrammesQuery,
  ): Promise<RunProgrammePage> {
    return this.#queries.list(user, query);
  }

  @Post()
  @Endpoint({
    permission: 'programme:run',
    response: RunProgrammeView,
    status: 201,
    summary: 'Begin a programme as a draft',
    problems: ['VALIDATION_FAILED'],
  })
  create(
    @CurrentUser() user: UserActor,
    @Body({ schema: CreateProgrammeBody }) body: CreateProgrammeBody,
  ): Promise<RunProgrammeView> {
    return this.#create.execute(user, body);
  }

  @Get(':id')
  @Endpoint({
    permission: 'programme:run',
    response: RunProgrammeView,
    summary: 'One programme for those who run it',
    problems: ['NOT_FOUND'],
  })
  get(@CurrentUser() user: UserActor, @Param('id', { schema: Id }) id: string): Promise<RunProgrammeView> {
    return this.#queries.get(user, id);
  }

  @Put(':id')
  @Endpoint({
    permission: 'programme:run',
    response: RunProgrammeView,
    summary: 'Write a programme anew; who registered is told of a new time or place',
    problems: [
      'NOT_FOUND',
      'VALIDATION_FAILED',
      'PROGRAMME_STATE_CONFLICT',
      'PROGRAMME_VERSION_CONFLICT',
      'PROGRAMME_INCOMPLETE',
      'PROGRAMME_CAPACITY_BELOW_TAKEN',
    ],
  })
  update(
    @CurrentUser() user: UserActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: UpdateProgrammeBody }) body: UpdateProgrammeBody,
  ): Promise<RunProgrammeView> {
    return this.#update.execute(user, id, body);
  }

  @Delete(':id')
  @Endpoint({
    permission: 'programme:run',
    response: Done,
    summary: 'Delete a draft',
    problems: ['NOT_FOUND', 'PROGRAMME_STATE_CONFLICT'],
  })
  discard(@CurrentUser() user: UserActor, @Param('id', { schema: Id }) id: string): Promise<Done> {
    return this.#discard.execute(user, id);
  }

  @Get(':id/participants')
  @Endpoint({
    permission: 'programme:run',
    response: ParticipantPage,
    summary: 'Companies that registered, with the people they send, who came first first',
    problems: ['NOT_FOUND', 'CURSOR_INVALID'],
  })
  participants(
    @CurrentUser() user: UserActor,
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: ParticipantsQuery }) query: ParticipantsQuery,
  ): Promise<ParticipantPage> {
    return this.#queries.participants(user, id, query);
  }

  @Get(':id/participants.csv')
  @Endpoint({
    permission: 'programme:run',
    response: 'raw',
    summary: 'Who has a seat and who waits, as CSV; the audit log notes who took it',
    problems: ['NOT_FOUND'],
  })
  async participantsCsv(
    @CurrentUser() user: UserActor,
    @Param('id', { schema: Id }) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lines = await this.#export.execute(user, id);
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="participants.csv"')
      .send(lines);
  }

  @Post(':id/participants/:registrationId/remove')
  @Endpoint({
    permission: 'programme:run',
    response: Done,
    summary: 'Take a company out of a programme, with a reason that it is told',
    problems: ['NOT_FOUND', 'VALIDATION_FAILED', 'PROGRAMME_REGISTRATION_ENDED'],
  })
  remove(
    @CurrentUser() user: UserActor,
    @Param('id', { schema: Id }) programmeId: string,
    @Param('registrationId', { schema: Id }) registrationId: string,
    @Body({ schema: RemoveParticipantBody }) { reason }: RemoveParticipantBody,
  ): Promise<Done> {
    return this.#remove.execute(user, { programmeId, registrationId, reason });
  }

  @Post(':id/:action')
  @Endpoint({
    permission: 'programme:run',
    response: RunProgrammeView,
    summary: 'Publish, close, reopen or cancel a programme',
    problems: ['NOT_FOUND', 'VALIDATION_FAILED', 'PROGRAMME_STATE_CONFLICT', 'PROGRAMME_INCOMPLETE'],
  })
  decide(
    @CurrentUser() user: UserActor,
    @Param('id', { schema: Id }) id: string,
    @Param('action', { schema: ProgrammeActionName }) action: ProgrammeAction,
  ): Promise<RunProgrammeView> {
    return this.#decide.execute(user, id, action);
  }
}

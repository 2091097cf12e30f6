import type {
  ParticipantPage,
  ParticipantsQuery,
  RunProgrammePage,
  RunProgrammesQuery,
  RunProgrammeView,
} from '@karakoram/contracts';
import { organisersOf, type UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Prisma } from '../../platform/database/generated/client.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { decodeCursor, PlaceMoment, toPage } from '../../platform/http/cursor.ts';
import {
  presentParticipant,
  presentRunProgramme,
  presentRunProgrammeCard,
  programmeCardSelect,
  type ProgrammeRow,
  programmeSelect,
  registrationSelect,
} from './programme.presenter.ts';

const Place = z.object({ at: PlaceMoment, id: z.uuid() });
const ParticipantPlace = z.object({ place: z.string().regex(/^\d{1,18}$/) });

export const participantSelect = {
  ...registrationSelect,
  company: {
    select: { id: true, nameEn: true, nameZh: true, nameUr: true, country: true, type: true, status: true },
  },
} as const satisfies Prisma.ProgrammeRegistrationSelect;

/** What those who run programmes read of them: their own, and those that both desks run. */
@Injectable()
export class RunProgrammesQueries {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** Drafts included, the latest beginning first. */
  async list(user: UserActor, query: RunProgrammesQuery): Promise<RunProgrammePage> {
    const now = this.#clock.now();
    const after = decodeCursor(Place, query.cursor);
    const rows = await this.#database.reader.programme.findMany({
      where: {
        organiser: { in: organisersOf(user) },
        ...(query.status === undefined ? {} : { status: query.status }),
        ...(after === undefined
          ? {}
          : {
              startsAt: { lte: after.at },
              OR: [{ startsAt: { lt: after.at } }, { startsAt: after.at, id: { lt: after.id } }],
            }),
      },
      orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
      select: programmeCardSelect,
    });
    return toPage(
      rows,
      query.limit,
      (row) => presentRunProgrammeCard(row, now),
      ({ startsAt, id }) => ({ at: startsAt.toISOString(), id }),
    );
  }

  async get(user: UserActor, id: string): Promise<RunProgrammeView> {
    return presentRunProgramme(await this.row(user, id), this.#clock.now());
  }

  /** @throws AppError `NOT_FOUND` if there is none, or it is the other desk's. */
  async row(user: UserActor, id: string): Promise<ProgrammeRow> {
    const row = await this.#database.reader.programme.findFirst({
      where: { id, organiser: { in: organisersOf(user) } },
      select: programmeSelect,
    });
    if (row === null) throw new AppError('NOT_FOUND');
    return row;
  }

  /** Companies whose registrations stand so, who came first first. */
  async participants(user: UserActor, id: string, query: ParticipantsQuery): Promise<ParticipantPage> {
    const programme = await this.row(user, id);
    const after = decodeCursor(ParticipantPlace, query.cursor);
    const rows = await this.#database.reader.programmeRegistration.findMany({
      where: {
        programmeId: id,
        status: query.status,
        ...(after === undefined ? {} : { place: { gt: BigInt(after.place) } }),
      },
      orderBy: { place: 'asc' },
      take: query.limit + 1,
      select: participantSelect,
    });
    const now = this.#clock.now();
    return toPage(
      rows,
      query.limit,
      (row) => presentParticipant(row, programme, now),
      ({ place }) => ({ place: String(place) }),
    );
  }
}

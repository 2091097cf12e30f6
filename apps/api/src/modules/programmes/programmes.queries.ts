import type {
  OwnRegistrationPage,
  PageQuery,
  ProgrammePage,
  ProgrammesQuery,
  ProgrammeView,
} from '@karakoram/contracts';
import { type Actor, daysAfter, programmeLimits, registrationObstacle } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Prisma } from '../../platform/database/generated/client.ts';
import type { MemberActor } from '../../platform/http/actor.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { decodeCursor, PlaceMoment, toPage } from '../../platform/http/cursor.ts';
import {
  presentOwnRegistration,
  presentProgramme,
  presentProgrammeCard,
  programmeCardSelect,
  type ProgrammeRow,
  programmeSelect,
  registrationSelect,
  type Standing,
} from './programme.presenter.ts';

const Place = z.object({ at: PlaceMoment, id: z.uuid() });
const OwnPlace = z.object({ place: z.string().regex(/^\d{1,18}$/) });

/** What everybody may read of programmes, and what members may of their own company's part in them. */
@Injectable()
export class ProgrammesQueries {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** Published programmes: those that are not over, the next first, or those that are, the latest first. */
  async list(query: ProgrammesQuery): Promise<ProgrammePage> {
    const now = this.#clock.now();
    const after = decodeCursor(Place, query.cursor);
    const rows = await this.#database.reader.programme.findMany({
      where: {
        status: { not: 'draft' },
        ...(query.kind === undefined ? {} : { kind: query.kind }),
        AND: query.when === 'upcoming' ? upcoming(now, after) : past(now, after),
      },
      orderBy: query.when === 'upcoming' ? [{ startsAt: 'asc' }, { id: 'asc' }] : [{ endsAt: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
      select: programmeCardSelect,
    });
    return toPage(
      rows,
      query.limit,
      (row) => presentProgrammeCard(row, now),
      ({ startsAt, endsAt, id }) => ({ at: (query.when === 'upcoming' ? startsAt : endsAt).toISOString(), id }),
    );
  }

  /** @throws AppError `NOT_FOUND` for a programme that was not announced. */
  async get(actor: Actor, id: string): Promise<ProgrammeView> {
    const row = await this.published(id);
    return presentProgramme(row, await this.#standing(actor, row), this.#clock.now());
  }

  /** @throws AppError `NOT_FOUND` for a programme that was not announced. */
  async published(id: string): Promise<ProgrammeRow> {
    const row = await this.#database.reader.programme.findFirst({
      where: { id, status: { not: 'draft' } },
      select: programmeSelect,
    });
    if (row === null) throw new AppError('NOT_FOUND');
    return row;
  }

  /** What the member's company registered for, the latest first. */
  async ownRegistrations(member: MemberActor, query: PageQuery): Promise<OwnRegistrationPage> {
    const now = this.#clock.now();
    const before = decodeCursor(OwnPlace, query.cursor);
    const rows = await this.#database.reader.programmeRegistration.findMany({
      where: {
        companyId: member.membership.companyId,
        ...(before === undefined ? {} : { place: { lt: BigInt(before.place) } }),
      },
      orderBy: { place: 'desc' },
      take: query.limit + 1,
      select: { ...registrationSelect, programme: { select: programmeCardSelect } },
    });
    const waiting = await this.#waitingPlaces(rows.filter(({ status }) => status === 'waiting').map(({ id }) => id));
    return toPage(
      rows,
      query.limit,
      ({ programme, ...row }) => ({
        programme: presentProgrammeCard(programme, now),
        registration: presentOwnRegistration(row, programme, waiting.get(row.id) ?? null, now),
      }),
      ({ place }) => ({ place: String(place) }),
    );
  }

  async #standing(actor: Actor, programme: ProgrammeRow): Promise<Standing> {
    if (actor.kind === 'visitor' || actor.membership === null) return { registration: null, obstacle: null };
    const { companyId } = actor.membership;
    const [company, row] = await Promise.all([
      this.#database.reader.company.findUniqueOrThrow({
        where: { id: companyId },
        select: { country: true, type: true, status: true },
      }),
      this.#database.reader.programmeRegistration.findFirst({
        where: { companyId, programmeId: programme.id },
        orderBy: { place: 'desc' },
        select: registrationSelect,
      }),
    ]);
    const obstacle = registrationObstacle(programme, company, row?.status, this.#clock.now()) ?? null;
    if (row === null) return { registration: null, obstacle };
    const waiting = row.status === 'waiting' ? await this.#waitingPlaces([row.id]) : new Map<string, number>();
    return { registration: { row, waitingPlace: waiting.get(row.id) ?? null }, obstacle };
  }

  /** Where each registration stands in its waiting list, counted from 1. */
  async #waitingPlaces(ids: readonly string[]): Promise<Map<string, number>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#database.query<{ id: string; place: number }>(
      `SELECT own.id, (SELECT count(*)::int FROM programme_registration other
                        WHERE other.programme_id = own.programme_id AND other.status = 'waiting' AND other.place <= own.place) AS place
         FROM programme_registration own WHERE own.id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, place }) => [id, place]));
  }
}

/** Nothing lasts longer than a year, so what still runs began within it: the index is read from there. */
function upcoming(now: Date, after: z.infer<typeof Place> | undefined): Prisma.ProgrammeWhereInput[] {
  const earliest = daysAfter(now, -programmeLimits.durationDaysMax);
  return [
    { endsAt: { gt: now }, startsAt: { gte: after?.at ?? earliest } },
    after === undefined ? {} : { OR: [{ startsAt: { gt: after.at } }, { startsAt: after.at, id: { gt: after.id } }] },
  ];
}

function past(now: Date, after: z.infer<typeof Place> | undefined): Prisma.ProgrammeWhereInput[] {
  return [
    { endsAt: { lte: after?.at ?? now } },
    after === undefined ? {} : { OR: [{ endsAt: { lt: after.at } }, { endsAt: after.at, id: { lt: after.id } }] },
  ];
}

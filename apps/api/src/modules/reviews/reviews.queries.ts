import type { DeskCompaniesQuery, DeskCompanyPage, DeskQueue, DeskQueueQuery, ReviewCase } from '@karakoram/contracts';
import {
  type Actor,
  availableCompanyActions,
  countries,
  type Country,
  holds,
  isDeskOf,
  isMemberOf,
  type ReviewDecision,
  reviewDecisions,
  reviewTargetHours,
} from '@karakoram/domain';
import { normaliseText } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { beforeAllMoments } from '../../platform/database/before-all-ids.ts';
import { Database } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { decodeCursor, PlaceMoment, toPage } from '../../platform/http/cursor.ts';
import { CompanyChecks } from '../companies/index.ts';
import { changedSince, profileSnapshot, snapshotSelect } from './profile-snapshot.ts';
import {
  type DeskCaseRow,
  deskCompanySelect,
  presentDeskCase,
  presentDeskCompany,
  presentReviewCase,
  reviewCaseSelect,
} from './reviews.presenter.ts';

const QueuePlace = z.object({ since: PlaceMoment, id: z.uuid() });
const CompanyPlace = z.object({ createdAt: PlaceMoment, id: z.uuid() });

/**
 * Both kinds of cases, oldest first. Each branch is cut before the two are merged, so that the work is that of one page
 * whatever the length of the queue.
 */
const waitingCases = `
  SELECT * FROM (
    (SELECT 'company' AS kind, c.id, c.country, c.name_en, c.name_zh, c.name_ur, c.sectors, c.submitted_at AS since,
            EXISTS (SELECT 1 FROM review r WHERE r.company_id = c.id AND r.decision = 'request_changes') AS resubmitted
     FROM company c
     WHERE c.status = 'submitted' AND c.country = ANY($1::"Country"[])
       AND (c.submitted_at, c.id) > ($2::timestamptz, $3::uuid)
     ORDER BY c.submitted_at, c.id LIMIT $4)
    UNION ALL
    (SELECT 'change', c.id, c.country, c.name_en, c.name_zh, c.name_ur, c.sectors, h.created_at, false
     FROM company_change h JOIN company c ON c.id = h.company_id
     WHERE h.status = 'pending' AND c.country = ANY($1::"Country"[])
       AND (h.created_at, c.id) > ($2::timestamptz, $3::uuid)
     ORDER BY h.created_at, c.id LIMIT $4)
  ) waiting
  ORDER BY since, id LIMIT $4`;

const queueSize = `
  SELECT count(*)::int AS waiting, count(*) FILTER (WHERE since < $2)::int AS overdue FROM (
    SELECT submitted_at AS since FROM company WHERE status = 'submitted' AND country = ANY($1::"Country"[])
    UNION ALL
    SELECT h.created_at FROM company_change h JOIN company c ON c.id = h.company_id
    WHERE h.status = 'pending' AND c.country = ANY($1::"Country"[])
  ) waiting`;

@Injectable()
export class ReviewsQueries {
  readonly #database: Database;
  readonly #checks: CompanyChecks;
  readonly #clock: Clock;

  constructor(database: Database, checks: CompanyChecks, clock: Clock) {
    this.#database = database;
    this.#checks = checks;
    this.#clock = clock;
  }

  /** The cases that wait for the actor's desk, or for both desks together. */
  async queue(actor: Actor, query: DeskQueueQuery): Promise<DeskQueue> {
    const desks = desksOf(actor, query.country);
    const overdueBefore = new Date(this.#clock.now().getTime() - reviewTargetHours * 3_600_000);
    const place = decodeCursor(QueuePlace, query.cursor) ?? beforeAllMoments;
    const [rows, [size]] = await Promise.all([
      this.#database.query<DeskCaseRow>(waitingCases, [desks, place.since, place.id, query.limit + 1]),
      this.#database.query<{ waiting: number; overdue: number }>(queueSize, [desks, overdueBefore]),
    ]);
    return {
      ...toPage(
        rows,
        query.limit,
        (row) => presentDeskCase(row, overdueBefore),
        (row) => ({ since: row.since.toISOString(), id: row.id }),
      ),
      waiting: size?.waiting ?? 0,
      overdue: size?.overdue ?? 0,
      targetHours: reviewTargetHours,
    };
  }

  /** The oldest case of the actor's queue other than `companyId`. */
  async nextCase(actor: Actor, companyId: string): Promise<string | null> {
    const rows = await this.#database.query<DeskCaseRow>(waitingCases, [
      desksOf(actor, undefined),
      beforeAllMoments.since,
      beforeAllMoments.id,
      2,
    ]);
    return rows.find(({ id }) => id !== companyId)?.id ?? null;
  }

  /** Companies of the actor's desk in any state, newest first; `q` is part of a name or a registration number. */
  async companies(actor: Actor, query: DeskCompaniesQuery): Promise<DeskCompanyPage> {
    const after = decodeCursor(CompanyPlace, query.cursor);
    const contains =
      query.q === undefined || query.q === '' ? undefined : { contains: query.q, mode: 'insensitive' as const };
    const rows = await this.#database.reader.company.findMany({
      where: {
        country: { in: desksOf(actor, query.country) },
        ...(query.status === undefined ? {} : { status: query.status }),
        AND: [
          contains === undefined
            ? {}
            : {
                OR: [
                  { nameEn: contains },
                  { nameZh: contains },
                  { nameUr: contains },
                  { registrationNumber: { equals: normaliseText(query.q ?? '').toUpperCase() } },
                ],
              },
          after === undefined
            ? {}
            : { OR: [{ createdAt: { lt: after.createdAt } }, { createdAt: after.createdAt, id: { lt: after.id } }] },
        ],
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
      select: deskCompanySelect,
    });
    return toPage(rows, query.limit, presentDeskCompany, ({ createdAt, id }) => ({
      createdAt: createdAt.toISOString(),
      id,
    }));
  }

  /**
   * One case with its evidence.
   *
   * @throws AppError `NOT_FOUND` for a company of another desk, or in which the reviewer has a seat.
   */
  async case(actor: Actor, companyId: string): Promise<ReviewCase> {
    const row = await this.#database.reader.company.findUnique({ where: { id: companyId }, select: reviewCaseSelect });
    if (row === null || !isDeskOf(actor, row.country) || isMemberOf(actor, row.id, 'viewer'))
      throw new AppError('NOT_FOUND');
    const [evidence, profile, nextCompanyId, reviewers] = await Promise.all([
      this.#checks.forDesk(companyId),
      this.#database.reader.company.findUniqueOrThrow({ where: { id: companyId }, select: snapshotSelect }),
      this.nextCase(actor, companyId),
      this.#database.reader.user.findMany({
        where: { id: { in: row.reviews.map(({ reviewerId }) => reviewerId) } },
        select: { id: true, name: true },
      }),
    ]);
    return presentReviewCase(row, {
      ...evidence,
      changedFields: changedSince(row.reviews[0]?.snapshot, profileSnapshot(profile)),
      reviewers: new Map(reviewers.map(({ id, name }) => [id, name])),
      availableDecisions: this.availableDecisions(actor, row, row.changes.length > 0),
      nextCompanyId,
    });
  }

  availableDecisions(
    actor: Actor,
    company: Parameters<typeof availableCompanyActions>[0],
    hasPendingChange: boolean,
  ): ReviewDecision[] {
    const actions: readonly string[] = availableCompanyActions(company, actor);
    const mayDecideChange = hasPendingChange && holds(actor, 'review:decide') && isDeskOf(actor, company.country);
    return reviewDecisions.filter((decision) =>
      decision === 'accept_change' || decision === 'refuse_change' ? mayDecideChange : actions.includes(decision),
    );
  }
}

/** The desks on which the actor sits, narrowed to one country on request; an empty list finds nothing. */
function desksOf(actor: Actor, country: Country | undefined): Country[] {
  return countries.filter((desk) => isDeskOf(actor, desk) && (country === undefined || desk === country));
}

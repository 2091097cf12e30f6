import type {
  InterestStanding,
  MatchRequestListQuery,
  MatchRequestPage,
  MatchRequestStanding,
  MatchRequestSummary,
  MatchRequestView,
} from '@karakoram/contracts';
import { askAgainAt, daysAfter, declineRestDays, type MatchRequestStatus } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { Database, type KeyedStatement, type Reader } from '../../platform/database/database.ts';
import type { Prisma } from '../../platform/database/generated/client.ts';
import type { MemberActor } from '../../platform/http/actor.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { decodeCursor, PlaceMoment, toPage } from '../../platform/http/cursor.ts';
import { companyCardSelect } from '../companies/index.ts';
import { type MatchRequestRow, presentMatchRequest, type SubjectStatement } from './match-request.presenter.ts';

const Place = z.object({ createdAt: PlaceMoment, id: z.uuid() });

const partySelect = {
  ...companyCardSelect,
  status: true,
  contactName: true,
  contactEmail: true,
  contactPhone: true,
} as const satisfies Prisma.CompanySelect;

const viewSelect = {
  id: true,
  senderId: true,
  receiverId: true,
  status: true,
  mode: true,
  message: true,
  opportunityId: true,
  unclear: true,
  aboutUs: true,
  receiverHidden: true,
  receiverShown: true,
  statementId: true,
  about: true,
  aboutOrigins: true,
  reminded: true,
  createdAt: true,
  expiresAt: true,
  answeredAt: true,
  declineReason: true,
  declineNote: true,
  opportunity: {
    select: {
      id: true,
      type: true,
      direction: true,
      entry: { select: { type: true, direction: true, listed: true, expiresAt: true } },
    },
  },
  sender: { select: partySelect },
  receiver: { select: partySelect },
} as const satisfies Prisma.MatchRequestSelect;

/** Past this many closed partners the oldest may be suggested again; no company comes near it. */
const closedCompaniesMax = 5_000;

/**
 * SQL for the array of the companies that are closed to one, see `MatchRequestsQueries.companiesClosedTo`, so that it can be read
 * together with what else is known of it. `company` is the SQL of its id; `$from` and the two parameters behind it are
 * `closedCompaniesValues`.
 *
 * Only an accepted interest closes: were partners to vanish from the suggestions because of any other, they would tell who is
 * behind an anonymous opportunity. The requests of a company are few; they are read first, or the planner might look for all that
 * are about no opportunity.
 */
export function closedCompanies(company: string, from: number): string {
  return `ARRAY(
    WITH request AS MATERIALIZED (
      SELECT receiver_id AS partner_id, opportunity_id, status, expires_at, answered_at, created_at FROM match_request
        WHERE sender_id = ${company}
      UNION ALL
      SELECT sender_id, opportunity_id, status, expires_at, answered_at, created_at FROM match_request
        WHERE receiver_id = ${company}
    )
    SELECT partner_id FROM request
    WHERE status = 'accepted'
       OR (opportunity_id IS NULL
           AND ((status = 'pending' AND expires_at > $${from}) OR (status = 'declined' AND answered_at > $${from + 1})))
    GROUP BY partner_id
    ORDER BY max(created_at) DESC, partner_id
    LIMIT $${from + 2}
  )`;
}

export function closedCompaniesValues(now: Date): readonly unknown[] {
  return [now, restBegin(now), closedCompaniesMax];
}

const companiesClosedTo = {
  name: 'companies-closed-to',
  text: `SELECT ${closedCompanies('$1::uuid', 2)} AS partner_ids`,
} as const satisfies KeyedStatement;

@Injectable()
export class MatchRequestsQueries {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** One box of the member's company, newest first. */
  async list(member: MemberActor, query: MatchRequestListQuery): Promise<MatchRequestPage> {
    const after = decodeCursor(Place, query.cursor);
    const { companyId } = member.membership;
    const now = this.#clock.now();
    const rows = await this.#database.reader.matchRequest.findMany({
      where: {
        ...(query.box === 'inbox' ? { receiverId: companyId } : { senderId: companyId }),
        ...(query.opportunityId === undefined ? {} : { opportunityId: query.opportunityId }),
        AND: [
          query.status === undefined ? {} : standsAs(query.status, now),
          after === undefined
            ? {}
            : { OR: [{ createdAt: { lt: after.createdAt } }, { createdAt: after.createdAt, id: { lt: after.id } }] },
        ],
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
      select: viewSelect,
    });
    const statements = await this.#statementsOf(rows);
    return toPage(
      rows,
      query.limit,
      (row) => presentMatchRequest(row, { statements, member, now }),
      ({ createdAt, id }) => ({ createdAt: createdAt.toISOString(), id }),
    );
  }

  /**
   * One request as the member's company sees it.
   *
   * @throws AppError `NOT_FOUND` if there is none or the company is not a party to it.
   */
  async get(member: MemberActor, id: string): Promise<MatchRequestView> {
    const { companyId } = member.membership;
    const row = await this.#database.reader.matchRequest.findFirst({
      where: { id, OR: [{ senderId: companyId }, { receiverId: companyId }] },
      select: viewSelect,
    });
    if (row === null) throw new AppError('NOT_FOUND');
    const statements = await this.#statementsOf([row]);
    return presentMatchRequest(row, { statements, member, now: this.#clock.now() });
  }

  /** What the badges count. */
  async summary(member: MemberActor): Promise<MatchRequestSummary> {
    const { companyId } = member.membership;
    const pending = standsAs('pending', this.#clock.now());
    const [inboxPending, sentPending] = await Promise.all([
      this.#database.reader.matchRequest.count({ where: { receiverId: companyId, ...pending } }),
      this.#database.reader.matchRequest.count({ where: { senderId: companyId, ...pending } }),
    ]);
    return { inboxPending, sentPending };
  }

  /**
   * Whether the member's company can send a request to the other one now. A company that does not exist and one that is
   * not listed look the same.
   */
  async standing(member: MemberActor, otherId: string): Promise<MatchRequestStanding> {
    const { companyId, companyCountry, companyStatus } = member.membership;
    const other = await this.#database.reader.company.findFirst({
      where: { id: otherId, status: 'approved' },
      select: { country: true },
    });
    if (other === null || companyStatus !== 'approved') {
      return { obstacle: 'not_listed', requestId: null, askAgainAt: null };
    }
    if (other.country === companyCountry) return { obstacle: 'same_country', requestId: null, askAgainAt: null };
    const now = this.#clock.now();
    const pending = await this.#database.reader.matchRequest.findFirst({
      where: { AND: [between(companyId, otherId), { opportunityId: null }, standsAs('pending', now)] },
      select: { id: true },
    });
    if (pending !== null) return { obstacle: 'already_pending', requestId: pending.id, askAgainAt: null };
    const closing = await closingRequest(this.#database.reader, companyId, otherId, now);
    return (
      closing ?? {
        obstacle: null,
        requestId: null,
        askAgainAt: null,
      }
    );
  }

  /**
   * The companies that are not to be suggested to this one: a request between the two is pending, was accepted, or was
   * declined within the last 180 days, whoever sent it. Of interests in opportunities accepted ones count alone. At most
   * 5,000, the latest first.
   */
  async companiesClosedTo(companyId: string): Promise<string[]> {
    const values = [companyId, ...closedCompaniesValues(this.#clock.now())];
    const [row] = await this.#database.queryByKeys<{ partner_ids: string[] }>(companiesClosedTo, values);
    return row?.partner_ids ?? [];
  }

  /** Whose offer or need each request is about, for those statements that still exist. */
  async #statementsOf(rows: readonly MatchRequestRow[]): Promise<Map<string, SubjectStatement>> {
    const ids = rows.flatMap(({ statementId }) => (statementId === null ? [] : [statementId]));
    if (ids.length === 0) return new Map();
    const found = await this.#database.reader.statement.findMany({
      where: { id: { in: ids } },
      select: { id: true, kind: true, companyId: true },
    });
    return new Map(found.map((statement) => [statement.id, statement]));
  }
}

/**
 * The answered request that keeps `senderId` from asking `receiverId` (again): one that was accepted, in either direction,
 * or one of the sender's that the receiver declined within the last 180 days. Undefined if nothing does. An interest in an
 * opportunity closes nothing before it is accepted: its sender may not know whom it went to.
 */
export async function closingRequest(
  reader: Reader,
  senderId: string,
  receiverId: string,
  now: Date,
): Promise<MatchRequestStanding | undefined> {
  const accepted = await reader.matchRequest.findFirst({
    where: { ...between(senderId, receiverId), status: 'accepted' },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  });
  if (accepted !== null) return { obstacle: 'already_accepted', requestId: accepted.id, askAgainAt: null };
  const declined = await reader.matchRequest.findFirst({
    where: { senderId, receiverId, opportunityId: null, status: 'declined', answeredAt: { gt: restBegin(now) } },
    orderBy: { answeredAt: 'desc' },
    select: { id: true, answeredAt: true },
  });
  if (declined === null || declined.answeredAt === null) return undefined;
  return {
    obstacle: 'recently_declined',
    requestId: declined.id,
    askAgainAt: askAgainAt(declined.answeredAt).toISOString(),
  };
}

/** The answered interest that keeps a company from asking again. */
type ClosingInterest = InterestStanding & { readonly obstacle: 'already_accepted' | 'recently_declined' };

/**
 * The request of that company about that opportunity which was accepted, or declined within the last 180 days, and so keeps it
 * from asking (again). Requests about other opportunities of the same author do not count: they would tell that it is the same.
 */
export async function closingInterest(
  reader: Reader,
  senderId: string,
  opportunityId: string,
  now: Date,
): Promise<ClosingInterest | undefined> {
  const closing = await reader.matchRequest.findFirst({
    where: {
      senderId,
      opportunityId,
      OR: [{ status: 'accepted' }, { status: 'declined', answeredAt: { gt: restBegin(now) } }],
    },
    // `accepted` stands before `declined` in the type.
    orderBy: [{ status: 'asc' }, { answeredAt: 'desc' }],
    select: { id: true, status: true, answeredAt: true },
  });
  if (closing === null || closing.answeredAt === null) return undefined;
  return closing.status === 'accepted'
    ? { obstacle: 'already_accepted', requestId: closing.id, askAgainAt: null }
    : {
        obstacle: 'recently_declined',
        requestId: closing.id,
        askAgainAt: askAgainAt(closing.answeredAt).toISOString(),
      };
}

/** Declines after this moment still count. */
function restBegin(now: Date): Date {
  return daysAfter(now, -declineRestDays);
}

function between(one: string, other: string): Prisma.MatchRequestWhereInput {
  return {
    OR: [
      { senderId: one, receiverId: other },
      { senderId: other, receiverId: one },
    ],
  };
}

/** Requests that stand as `status` at `now`: a pending one past its time has expired, whether or not the job has run. */
function standsAs(status: MatchRequestStatus, now: Date): Prisma.MatchRequestWhereInput {
  if (status === 'pending') return { status, expiresAt: { gt: now } };
  if (status === 'expired') return { OR: [{ status }, { status: 'pending', expiresAt: { lte: now } }] };
  return { status };
}

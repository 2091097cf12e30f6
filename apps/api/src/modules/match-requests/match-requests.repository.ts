import type {
  CompanyStatus,
  CompanyType,
  Country,
  DeclineReason,
  LocalisedText,
  MatchRequestStatus,
} from '@karakoram/domain';
import { reminderDays } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { violatedConstraint } from '../../platform/database/database-errors.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { Prisma } from '../../platform/database/generated/client.ts';
import { AppError } from '../../platform/http/app-error.ts';

/** A request as far as acting on it and announcing it needs. */
export interface MatchRequestParties {
  readonly id: string;
  readonly senderId: string;
  readonly receiverId: string;
  readonly mode: string;
  /** Set for an interest. */
  readonly opportunityId: string | null;
  /** The words of the statement that it is about, or the title of the opportunity. */
  readonly about: unknown;
}

/** What a statement says, and where its translations come from. */
export interface StatementWords {
  readonly about: Prisma.InputJsonValue;
  readonly aboutOrigins: Prisma.InputJsonValue;
}

interface NewMatchRequest {
  readonly senderId: string;
  readonly receiverId: string;
  readonly mode: string;
  readonly message: string;
  readonly statementId: string | null;
  readonly subject: StatementWords | null;
  readonly sentBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** All that the sender of an interest knows of an anonymous author. */
interface ShownReceiver {
  readonly country: Country;
  readonly type: CompanyType;
  readonly sizeBand: string | null;
}

interface NewInterest {
  readonly senderId: string;
  readonly receiverId: string;
  readonly opportunityId: string;
  readonly title: LocalisedText;
  /** What the sender was told of an author who is anonymous; null for one who is not. */
  readonly receiverShown: ShownReceiver | null;
  readonly mode: string;
  readonly message: string;
  readonly unclear: string | null;
  readonly aboutUs: string;
  readonly sentBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** A public opportunity as far as an interest in it needs. */
export interface HeldOpportunity {
  readonly anonymous: boolean;
  /** Of its author, as it was published. */
  readonly author: ShownReceiver;
  readonly open: boolean;
  readonly modes: readonly string[];
  readonly title: unknown;
  /** Null where none of its translations has one. */
  readonly titleOrigins: unknown;
}

interface Answer {
  readonly status: Exclude<MatchRequestStatus, 'pending' | 'expired'>;
  readonly answeredBy: string;
  readonly answeredAt: Date;
  readonly declineReason?: DeclineReason;
  readonly declineNote?: string | null;
}

const partyColumns = Prisma.sql`
  id, sender_id AS "senderId", receiver_id AS "receiverId", mode, opportunity_id AS "opportunityId", about`;

@Injectable()
export class MatchRequestsRepository {
  /**
   * Stores a pending request.
   *
   * @throws AppError `MATCH_REQUEST_ALREADY_PENDING` if there is a plain one between the two, whoever sent it: the index decides,
   * so of two requests that cross each other exactly one is stored.
   */
  async create(tx: Transaction, request: NewMatchRequest): Promise<string> {
    const { subject, ...values } = request;
    try {
      const { id } = await tx.matchRequest.create({
        data: { ...values, ...subject },
        select: { id: true },
      });
      return id;
    } catch (error) {
      if (violatedConstraint(error) === 'match_request_one_pending_per_pair') {
        throw new AppError('MATCH_REQUEST_ALREADY_PENDING', { cause: error });
      }
      throw error;
    }
  }

  /**
   * Stores a pending interest in an opportunity.
   *
   * @throws AppError `INTEREST_ALREADY_PENDING` if the sender has one: the index decides, so of two at once exactly one is
   * stored.
   */
  async createInterest(tx: Transaction, { title, receiverShown, ...values }: NewInterest): Promise<string> {
    try {
      const { id } = await tx.matchRequest.create({
        data: {
          ...values,
          about: title,
          ...(receiverShown === null ? {} : { receiverHidden: true, receiverShown: { ...receiverShown } }),
        },
        select: { id: true },
      });
      return id;
    } catch (error) {
      if (violatedConstraint(error) === 'match_request_one_pending_per_opportunity') {
        throw new AppError('INTEREST_ALREADY_PENDING', { cause: error });
      }
      throw error;
    }
  }

  /** Whose opportunity it is. Undefined if there is none. */
  async authorOf(tx: Transaction, opportunityId: string): Promise<string | undefined> {
    const opportunity = await tx.opportunity.findUnique({
      where: { id: opportunityId },
      select: { companyId: true },
    });
    return opportunity?.companyId;
  }

  /**
   * What everybody reads of an opportunity, which stays so until the transaction ends: its author can neither close it for
   * interest meanwhile, nor can a desk or the clock take it out of sight. Undefined if it is not public.
   */
  async holdPublicOpportunity(tx: Transaction, id: string, now: Date): Promise<HeldOpportunity | undefined> {
    // A statement of its own: the next one sees what was committed while this one waited.
    const held = await tx.$queryRaw<{ open: boolean }[]>`SELECT open FROM opportunity WHERE id = ${id}::uuid FOR SHARE`;
    const [entry] = await tx.$queryRaw<HeldOpportunity[]>`
      SELECT anonymous, open, modes,
             jsonb_build_object('country', country, 'type', author_type, 'sizeBand', author_size_band) AS author, content -> 'title' AS title,
             content -> 'origins' -> 'title' AS "titleOrigins" FROM opportunity_entry
      WHERE opportunity_id = ${id}::uuid AND listed AND expires_at > ${now} FOR SHARE`;
    return entry === undefined ? undefined : { ...entry, open: entry.open && held.every(({ open }) => open) };
  }

  /**
   * Ends a pending request whose time is not over. False if somebody, or the clock, was faster: the status is part of the
   * WHERE, so of two simultaneous answers exactly one is true.
   */
  async answer(tx: Transaction, id: string, answer: Answer): Promise<boolean> {
    const { count } = await tx.matchRequest.updateMany({
      where: { id, status: 'pending', expiresAt: { gt: answer.answeredAt } },
      data: {
        status: answer.status,
        answeredBy: answer.answeredBy,
        answeredAt: answer.answeredAt,
        ...(answer.declineReason === undefined ? {} : { declineReason: answer.declineReason }),
        ...(answer.declineNote === undefined ? {} : { declineNote: answer.declineNote }),
      },
    });
    return count === 1;
  }

  /** The request if that company is a party to it. */
  async findOfCompany(tx: Transaction, id: string, companyId: string): Promise<MatchRequestParties | null> {
    return tx.matchRequest.findFirst({
      where: { id, OR: [{ senderId: companyId }, { receiverId: companyId }] },
      select: { id: true, senderId: true, receiverId: true, mode: true, opportunityId: true, about: true },
    });
  }

  /**
   * Country and status of companies, which stay as they are until the transaction ends: what is decided by them, such as
   * disclosing contact details, cannot be overtaken by a suspension.
   */
  async holdCompanies(
    tx: Transaction,
    ids: readonly string[],
  ): Promise<Map<string, { country: Country; status: CompanyStatus }>> {
    const rows = await tx.$queryRaw<{ id: string; country: Country; status: CompanyStatus }[]>`
      SELECT id, country, status FROM company WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR SHARE`;
    return new Map(rows.map(({ id, ...facts }) => [id, facts]));
  }

  /** The names of companies, by id. */
  async namesOf(
    tx: Transaction,
    ids: readonly string[],
  ): Promise<Map<string, { nameEn: string | null; nameZh: string | null; nameUr: string | null }>> {
    const rows = await tx.company.findMany({
      where: { id: { in: [...new Set(ids)] } },
      select: { id: true, nameEn: true, nameZh: true, nameUr: true },
    });
    return new Map(rows.map(({ id, ...names }) => [id, names]));
  }

  /** The text of an offer or need if it belongs to one of the companies. */
  async statementWords(
    tx: Transaction,
    id: string,
    companyIds: readonly string[],
  ): Promise<StatementWords | undefined> {
    const statement = await tx.statement.findFirst({
      where: { id, companyId: { in: [...companyIds] } },
      select: { text: true, textOrigins: true },
    });
    if (statement === null) return undefined;
    return { about: statement.text ?? {}, aboutOrigins: statement.textOrigins ?? {} };
  }

  /** Notes that the sender has acted on the suggestion of the receiver, whatever they had done with it before. */
  async markSuggestionRequested(
    tx: Transaction,
    values: { companyId: string; partnerId: string; userId: string; at: Date },
  ): Promise<void> {
    const { companyId, partnerId, userId, at } = values;
    await tx.suggestion.upsert({
      where: { companyId_partnerId: { companyId, partnerId } },
      create: { companyId, partnerId, userId, state: 'requested', createdAt: at, updatedAt: at },
      update: { userId, state: 'requested', reason: null, note: null, updatedAt: at },
    });
  }

  /**
   * Expires up to `limit` requests whose time is over, the longest overdue first, and returns them. Rows that another
   * instance or an answer holds are left to them, so no request is returned twice.
   */
  async expireOverdue(tx: Transaction, now: Date, limit: number): Promise<MatchRequestParties[]> {
    return tx.$queryRaw<MatchRequestParties[]>`
      UPDATE match_request SET status = 'expired', answered_at = expires_at
      WHERE status = 'pending' AND id IN (
        SELECT id FROM match_request
        WHERE status = 'pending' AND expires_at <= ${now}
        ORDER BY expires_at, id
        LIMIT ${limit}
        FOR UPDATE SKIP LOCKED
      )
      RETURNING ${partyColumns}`;
  }

  /**
   * Expires the request between two companies if its time is over, so that it does not stand in the way of a new one.
   * Interests are left to the job: when they end must not tell who was asked.
   */
  async expireOverdueBetween(tx: Transaction, one: string, other: string, now: Date): Promise<MatchRequestParties[]> {
    return tx.$queryRaw<MatchRequestParties[]>`
      UPDATE match_request SET status = 'expired', answered_at = expires_at
      WHERE least(sender_id, receiver_id) = least(${one}::uuid, ${other}::uuid)
        AND greatest(sender_id, receiver_id) = greatest(${one}::uuid, ${other}::uuid)
        AND status = 'pending' AND opportunity_id IS NULL AND expires_at <= ${now}
      RETURNING ${partyColumns}`;
  }

  /** Expires the company's interest in an opportunity if its time is over. */
  async expireOverdueInterest(
    tx: Transaction,
    senderId: string,
    opportunityId: string,
    now: Date,
  ): Promise<MatchRequestParties[]> {
    return tx.$queryRaw<MatchRequestParties[]>`
      UPDATE match_request SET status = 'expired', answered_at = expires_at
      WHERE sender_id = ${senderId}::uuid AND opportunity_id = ${opportunityId}::uuid
        AND status = 'pending' AND expires_at <= ${now}
      RETURNING ${partyColumns}`;
  }

  /**
   * Up to `limit` pending requests of which a reminder day has passed without a reminder, held until the transaction ends.
   * Rows that somebody else holds are left to them.
   */
  async holdForReminder(
    tx: Transaction,
    now: Date,
    limit: number,
  ): Promise<(MatchRequestParties & { createdAt: Date; expiresAt: Date; reminded: number[] })[]> {
    return tx.$queryRaw<(MatchRequestParties & { createdAt: Date; expiresAt: Date; reminded: number[] })[]>`
      SELECT ${partyColumns}, created_at AS "createdAt", expires_at AS "expiresAt", reminded
      FROM match_request
      WHERE status = 'pending' AND expires_at > ${now}
        AND (SELECT max(day) FROM unnest(${[...reminderDays]}::int[]) AS day
             WHERE created_at + make_interval(hours => 24 * day) <= ${now})
            > coalesce((SELECT max(day) FROM unnest(reminded) AS day), 0)
      ORDER BY expires_at, id
      LIMIT ${limit}
      FOR UPDATE SKIP LOCKED`;
  }

  /** Notes that the receiver was reminded. False if that had been noted or the request is no longer pending. */
  async markReminded(tx: Transaction, id: string, day: number): Promise<boolean> {
    const { count } = await tx.matchRequest.updateMany({
      where: { id, status: 'pending', NOT: { reminded: { has: day } } },
      data: { reminded: { push: day } },
    });
    return count === 1;
  }
}

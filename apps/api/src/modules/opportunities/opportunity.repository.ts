import { expiringStatuses, keepsPublished, opportunityLimits, type OpportunityStatus } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import { Prisma } from '../../platform/database/generated/client.ts';
import { AppError } from '../../platform/http/app-error.ts';

/** The opportunity as it was read: what is written depends on it being so still. */
export interface OpportunityAsRead {
  readonly id: string;
  readonly version: number;
  readonly status: OpportunityStatus;
}

/** An opportunity whose end is near or over. */
interface EndingOpportunity {
  readonly id: string;
  readonly publishedAt: Date;
  readonly extendedAt: Date | null;
  readonly expiresAt: Date;
}

function isOneOf(column: Prisma.Sql, statuses: readonly OpportunityStatus[]): Prisma.Sql {
  return Prisma.sql`${column} IN (${Prisma.join(statuses.map((status) => Prisma.sql`${status}::"OpportunityStatus"`))})`;
}

const endingColumns = Prisma.sql`
  id, published_at AS "publishedAt", extended_at AS "extendedAt", expires_at AS "expiresAt"`;

/**
 * Writes opportunities. Whatever touches what everybody reads takes the company first, as a suspension does: its trigger goes on to
 * the entries, and the entries' triggers come back for the company. Locked in another order the two would wait for each other.
 */
@Injectable()
export class OpportunityRepository {
  /**
   * Stores a draft.
   *
   * @throws AppError `OPPORTUNITY_LIMIT_REACHED` if the company has as many as it can have. The lock on the company makes two
   * at once count each other.
   */
  async create(tx: Transaction, values: Prisma.OpportunityUncheckedCreateInput): Promise<string> {
    await tx.$queryRaw`SELECT 1 FROM company WHERE id = ${values.companyId}::uuid FOR NO KEY UPDATE`;
    const held = await tx.opportunity.count({
      where: { companyId: values.companyId, status: { not: 'archived' } },
    });
    if (held >= opportunityLimits.perCompanyMax) throw new AppError('OPPORTUNITY_LIMIT_REACHED');
    const { id } = await tx.opportunity.create({ data: values, select: { id: true } });
    return id;
  }

  /**
   * Saves values that a desk reads, counts the edit and remembers by whom it was.
   *
   * @throws AppError `OPPORTUNITY_VERSION_CONFLICT` if another edit or a change of status came first.
   */
  async update(
    tx: Transaction,
    opportunity: OpportunityAsRead,
    values: Prisma.OpportunityUncheckedUpdateManyInput,
    editor: string,
  ): Promise<void> {
    const { count } = await tx.opportunity.updateMany({
      where: { id: opportunity.id, version: opportunity.version, status: opportunity.status },
      data: { ...values, version: { increment: 1 } },
    });
    if (count === 0) throw new AppError('OPPORTUNITY_VERSION_CONFLICT');
    await this.rememberEditor(tx, opportunity.id, editor);
  }

  /**
   * Moves it from one status to the next.
   *
   * @throws AppError `OPPORTUNITY_STATE_CONFLICT` if it is no longer in the status that it should leave, or was edited since it
   * was read.
   */
  async move(
    tx: Transaction,
    opportunity: OpportunityAsRead,
    to: OpportunityStatus,
    values: { submittedAt?: Date; publishedAt?: Date; expiresAt?: Date; warnedAt?: Date | null } = {},
  ): Promise<void> {
    await this.#holdCompany(tx, opportunity.id);
    const { count } = await tx.opportunity.updateMany({
      where: { id: opportunity.id, version: opportunity.version, status: opportunity.status },
      data: { ...values, status: to },
    });
    if (count === 0) throw new AppError('OPPORTUNITY_STATE_CONFLICT');
  }

  /** Whoever had a hand in it never decides on it. */
  async rememberEditor(tx: Transaction, id: string, editor: string): Promise<void> {
    await tx.$executeRaw`SELECT opportunity_remember_editor(${id}::uuid, ${editor})`;
  }

  /** Prolongs a term that was never prolonged before and has not run out; false if somebody was faster. */
  async extend(tx: Transaction, id: string, expiresAt: Date, now: Date): Promise<boolean> {
    await this.#holdCompany(tx, id);
    const { count } = await tx.opportunity.updateMany({
      where: { id, extendedAt: null, expiresAt: { gt: now }, entry: { isNot: null } },
      data: { expiresAt, extendedAt: now, warnedAt: null },
    });
    if (count === 0) return false;
    await tx.opportunityEntry.updateMany({ where: { opportunityId: id }, data: { expiresAt } });
    return true;
  }

  /** Opens or closes it for interest, in what everybody reads as well. */
  async setOpen(tx: Transaction, id: string, open: boolean): Promise<void> {
    await this.#holdCompany(tx, id);
    await tx.opportunity.update({ where: { id }, data: { open } });
    await tx.opportunityEntry.updateMany({ where: { opportunityId: id }, data: { open } });
  }

  /**
   * Expires up to `limit` published opportunities whose end has come, the longest overdue first, whatever state the author's
   * copy is in or a desk holds it in, and returns them. Rows that another process or a decision holds are left to them, and so are those of a company
   * that somebody is changing: the next run takes them.
   */
  async expireOverdue(tx: Transaction, now: Date, limit: number): Promise<EndingOpportunity[]> {
    return tx.$queryRaw<EndingOpportunity[]>`
      UPDATE opportunity SET status = 'expired', updated_at = ${now}
      WHERE id IN (
        SELECT o.id FROM opportunity o JOIN company c ON c.id = o.company_id
        WHERE ${isOneOf(Prisma.sql`o.status`, expiringStatuses)} AND o.expires_at <= ${now}
        ORDER BY o.expires_at, o.id LIMIT ${limit} FOR SHARE OF c SKIP LOCKED FOR UPDATE OF o SKIP LOCKED)
      RETURNING ${endingColumns}`;
  }

  /** Notes the warning of up to `limit` opportunities that are public and expire within the time of warning, and returns them. */
  async warn(tx: Transaction, now: Date, before: Date, limit: number): Promise<EndingOpportunity[]> {
    return tx.$queryRaw<EndingOpportunity[]>`
      UPDATE opportunity SET warned_at = ${now}
      WHERE id IN (
        SELECT id FROM opportunity o
        WHERE ${isOneOf(Prisma.sql`o.status`, expiringStatuses.filter(keepsPublished))}
          AND expires_at > ${now} AND expires_at <= ${before} AND warned_at IS NULL
          AND EXISTS (SELECT 1 FROM opportunity_entry e WHERE e.opportunity_id = o.id)
        ORDER BY expires_at, id LIMIT ${limit} FOR UPDATE SKIP LOCKED)
      RETURNING ${endingColumns}`;
  }

  /** Archives up to `limit` that expired before that moment; returns how many. */
  async archiveExpired(tx: Transaction, before: Date, now: Date, limit: number): Promise<number> {
    return tx.$executeRaw`
      UPDATE opportunity SET status = 'archived', updated_at = ${now}
      WHERE id IN (
        SELECT id FROM opportunity WHERE status = 'expired' AND expires_at <= ${before}
        ORDER BY expires_at, id LIMIT ${limit} FOR UPDATE SKIP LOCKED)`;
  }

  async #holdCompany(tx: Transaction, id: string): Promise<void> {
    await tx.$queryRaw`
      SELECT 1 FROM company WHERE id = (SELECT company_id FROM opportunity WHERE id = ${id}::uuid) FOR SHARE`;
  }
}

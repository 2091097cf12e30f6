import type { CreateProgrammeBody } from '@karakoram/contracts';
import { daysAfter, programmeReminderDays, type ProgrammeStatus } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { violatedConstraint } from '../../platform/database/database-errors.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { type ProgrammeRow, programmeSelect } from './programme.presenter.ts';

@Injectable()
export class ProgrammesRepository {
  /**
   * The programme, kept from others until the transaction ends: registrations, withdrawals and edits of one programme follow
   * each other. Undefined if there is none.
   */
  async lock(tx: Transaction, id: string): Promise<ProgrammeRow | undefined> {
    await tx.$queryRaw`SELECT 1 FROM programme WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
    return (await tx.programme.findUnique({ where: { id }, select: programmeSelect })) ?? undefined;
  }

  /** The programme as it stands, to tell of it. */
  async find(tx: Transaction, id: string): Promise<ProgrammeRow | undefined> {
    return (await tx.programme.findUnique({ where: { id }, select: programmeSelect })) ?? undefined;
  }

  async create(tx: Transaction, values: CreateProgrammeBody, createdBy: string): Promise<string> {
    const { id } = await tx.programme.create({ data: { ...values, createdBy }, select: { id: true } });
    return id;
  }

  /**
   * Writes a locked programme anew.
   *
   * @throws AppError `PROGRAMME_CAPACITY_BELOW_TAKEN`: the database counts the seats.
   */
  async update(tx: Transaction, id: string, values: CreateProgrammeBody): Promise<void> {
    try {
      await tx.programme.update({
        where: { id },
        data: { ...values, version: { increment: 1 } },
        select: { id: true },
      });
    } catch (error) {
      if (violatedConstraint(error) === 'programme_seats')
        throw new AppError('PROGRAMME_CAPACITY_BELOW_TAKEN', { cause: error });
      throw error;
    }
  }

  /** Moves a locked programme to a status. */
  async setStatus(tx: Transaction, id: string, status: ProgrammeStatus, publishedAt?: Date): Promise<void> {
    await tx.programme.update({
      where: { id },
      data: { status, version: { increment: 1 }, ...(publishedAt === undefined ? {} : { publishedAt }) },
      select: { id: true },
    });
  }

  /** Deletes a draft. False if it is none any more. */
  async deleteDraft(tx: Transaction, id: string): Promise<boolean> {
    const { count } = await tx.programme.deleteMany({ where: { id, status: 'draft' } });
    return count === 1;
  }

  /** Programmes that have not begun and have both a free seat and somebody who waits and could take it. */
  async withSeatsToGive(tx: Transaction, now: Date): Promise<string[]> {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT p.id FROM programme p
       WHERE p.starts_at > ${now}::timestamptz AND p.status IN ('published', 'closed')
         AND p.waiting > 0 AND p.taken < p.capacity
         AND EXISTS (SELECT 1 FROM programme_registration r JOIN company c ON c.id = r.company_id
                      WHERE r.programme_id = p.id AND r.status = 'waiting' AND c.status = 'approved')
       ORDER BY p.starts_at, p.id`;
    return rows.map(({ id }) => id);
  }

  /**
   * Up to `limit` registrations of which a reminder day has passed without a reminder, held until the transaction ends. Rows
   * that somebody else holds are left to them.
   */
  async holdForReminder(tx: Transaction, now: Date, limit: number): Promise<DueReminder[]> {
    const horizon = daysAfter(now, Math.max(...programmeReminderDays));
    return tx.$queryRaw<DueReminder[]>`
      SELECT r.id, r.programme_id AS "programmeId", r.company_id AS "companyId", r.seated_at AS since, r.reminded,
             p.starts_at AS "startsAt"
        FROM programme p
        JOIN programme_registration r ON r.programme_id = p.id AND r.status = 'registered'
       CROSS JOIN LATERAL (SELECT min(day) AS day FROM unnest(${[...programmeReminderDays]}::int[]) AS day
                            WHERE p.starts_at - make_interval(hours => 24 * day) <= ${now}::timestamptz) AS nearest
       WHERE p.starts_at > ${now}::timestamptz AND p.starts_at <= ${horizon}::timestamptz
         AND p.status IN ('published', 'closed')
         AND r.seated_at <= p.starts_at - make_interval(hours => 24 * nearest.day)
         AND NOT EXISTS (SELECT 1 FROM unnest(r.reminded) AS sent WHERE sent <= nearest.day)
       ORDER BY p.starts_at, r.id
       LIMIT ${limit}
         FOR UPDATE OF r SKIP LOCKED`;
  }
}

export interface DueReminder {
  readonly id: string;
  readonly programmeId: string;
  readonly companyId: string;
  readonly since: Date;
  readonly reminded: number[];
  readonly startsAt: Date;
}

import type { RegisterBody } from '@karakoram/contracts';
import {
  type CompanyStatus,
  type CompanyType,
  type Country,
  registrationStatusesBefore,
  type RegistrationStatus,
} from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { violatedConstraint } from '../../platform/database/database-errors.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';

/** A registration as far as acting on it and telling of it needs. */
export interface RegistrationParty {
  readonly id: string;
  readonly companyId: string;
  readonly status: RegistrationStatus;
}

interface NewRegistration extends RegisterBody {
  readonly programmeId: string;
  readonly companyId: string;
  readonly status: 'registered' | 'waiting';
  readonly registeredBy: string;
  readonly at: Date;
}

/** Registrations of programmes that the transaction has locked. */
@Injectable()
export class RegistrationsRepository {
  /** What decides whether a company may register; it stays so until the transaction ends. */
  async holdCompany(
    tx: Transaction,
    id: string,
  ): Promise<{ country: Country; type: CompanyType; status: CompanyStatus } | undefined> {
    const rows = await tx.$queryRaw<{ country: Country; type: CompanyType; status: CompanyStatus }[]>`
      SELECT country, type, status FROM company WHERE id = ${id}::uuid FOR SHARE`;
    return rows[0];
  }

  /** The company's latest registration for a programme. */
  async latest(tx: Transaction, programmeId: string, companyId: string): Promise<RegistrationParty | undefined> {
    const row = await tx.programmeRegistration.findFirst({
      where: { programmeId, companyId },
      orderBy: { place: 'desc' },
      select: { id: true, companyId: true, status: true },
    });
    return row ?? undefined;
  }

  async find(tx: Transaction, programmeId: string, id: string): Promise<RegistrationParty | undefined> {
    const row = await tx.programmeRegistration.findFirst({
      where: { id, programmeId },
      select: { id: true, companyId: true, status: true },
    });
    return row ?? undefined;
  }

  /** @throws AppError `PROGRAMME_ALREADY_REGISTERED`: the index decides. */
  async create(tx: Transaction, { person, wants, note, at, ...values }: NewRegistration): Promise<void> {
    try {
      await tx.programmeRegistration.create({
        data: {
          ...values,
          personName: person.name,
          personPosition: person.position,
          personEmail: person.email,
          personPhone: person.phone,
          wants,
          note,
          createdAt: at,
          seatedAt: values.status === 'registered' ? at : null,
        },
        select: { id: true },
      });
    } catch (error) {
      if (violatedConstraint(error) === 'programme_registration_one_live')
        throw new AppError('PROGRAMME_ALREADY_REGISTERED', { cause: error });
      throw error;
    }
  }

  /** Ends a live registration. False if it has ended already. */
  async end(
    tx: Transaction,
    id: string,
    end: { action: 'withdraw' | 'remove'; by: string; at: Date; reason: string | null },
  ): Promise<boolean> {
    const { count } = await tx.programmeRegistration.updateMany({
      where: { id, status: { in: registrationStatusesBefore(end.action) } },
      data: {
        status: end.action === 'withdraw' ? 'withdrawn' : 'removed',
        endedAt: end.at,
        endedBy: end.by,
        reason: end.reason,
      },
    });
    return count === 1;
  }

  /** Gives up to `seats` seats to approved companies that wait, who has waited longest first, and returns who got one. */
  async moveUp(tx: Transaction, programmeId: string, seats: number, now: Date): Promise<RegistrationParty[]> {
    return tx.$queryRaw<RegistrationParty[]>`
      UPDATE programme_registration SET status = 'registered', seated_at = ${now}::timestamptz
       WHERE id IN (
         SELECT r.id FROM programme_registration r JOIN company c ON c.id = r.company_id
          WHERE r.programme_id = ${programmeId}::uuid AND r.status = 'waiting' AND c.status = 'approved'
          ORDER BY r.place LIMIT ${seats})
      RETURNING id, company_id AS "companyId", status`;
  }

  /** Whether somebody waits who could take a seat. */
  async isAwaited(tx: Transaction, programmeId: string): Promise<boolean> {
    const found = await tx.programmeRegistration.findFirst({
      where: { programmeId, status: 'waiting', company: { status: 'approved' } },
      select: { id: true },
    });
    return found !== null;
  }

  /** Up to `limit` live registrations after a place, with the place where the next ones begin. */
  async live(
    tx: Transaction,
    programmeId: string,
    after: bigint,
    limit: number,
  ): Promise<{ companyId: string; place: bigint }[]> {
    return tx.programmeRegistration.findMany({
      where: { programmeId, status: { in: ['registered', 'waiting'] }, place: { gt: after } },
      orderBy: { place: 'asc' },
      take: limit,
      select: { companyId: true, place: true },
    });
  }

  async markReminded(tx: Transaction, id: string, day: number): Promise<void> {
    await tx.programmeRegistration.update({ where: { id }, data: { reminded: { push: day } }, select: { id: true } });
  }

  /** After the beginning was moved: reminders count from the new one. */
  async forgetReminders(tx: Transaction, programmeId: string): Promise<void> {
    await tx.programmeRegistration.updateMany({
      where: { programmeId, status: { in: ['registered', 'waiting'] } },
      data: { reminded: [] },
    });
  }
}

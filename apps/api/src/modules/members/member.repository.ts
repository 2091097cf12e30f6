import type { CompanyStatus, Locale, MemberRole } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { violatedConstraint } from '../../platform/database/database-errors.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';

export interface Seat {
  readonly id: string;
  readonly userId: string;
  readonly role: MemberRole;
}

/** The company that seats and invitations belong to, once its row is locked. */
export interface LockedCompany {
  readonly status: CompanyStatus;
  readonly nameEn: string | null;
  readonly nameZh: string | null;
  readonly nameUr: string | null;
}

@Injectable()
export class MemberRepository {
  /**
   * Locks the company's row, so that changes to its seats happen one after another: two owners who leave at once cannot
   * each count the other.
   */
  async lockCompany(tx: Transaction, companyId: string): Promise<LockedCompany> {
    await tx.$queryRaw`SELECT 1 FROM company WHERE id = ${companyId}::uuid FOR UPDATE`;
    const company = await tx.company.findUnique({
      where: { id: companyId },
      select: { status: true, nameEn: true, nameZh: true, nameUr: true },
    });
    if (company === null) throw new AppError('NOT_FOUND');
    return company;
  }

  /** A seat of that company; a seat of another is as good as none. */
  async seat(tx: Transaction, companyId: string, seatId: string): Promise<Seat> {
    const seat = await tx.member.findFirst({
      where: { id: seatId, companyId },
      select: { id: true, userId: true, role: true },
    });
    if (seat === null) throw new AppError('NOT_FOUND');
    return seat;
  }

  countOwners(tx: Transaction, companyId: string): Promise<number> {
    return tx.member.count({ where: { companyId, role: 'owner' } });
  }

  async roleOf(tx: Transaction, companyId: string, userId: string): Promise<MemberRole | undefined> {
    const seat = await tx.member.findFirst({ where: { companyId, userId }, select: { role: true } });
    return seat?.role;
  }

  async changeRole(tx: Transaction, seatId: string, role: MemberRole): Promise<void> {
    await tx.member.update({ where: { id: seatId }, data: { role } });
  }

  async remove(tx: Transaction, seatId: string): Promise<void> {
    await tx.member.delete({ where: { id: seatId } });
  }

  /** @throws AppError `COMPANY_ALREADY_MEMBER` if the user has a seat somewhere. */
  async add(tx: Transaction, companyId: string, userId: string, role: MemberRole): Promise<void> {
    try {
      await tx.member.create({ data: { companyId, userId, role } });
    } catch (error) {
      if (violatedConstraint(error) === 'member_user_id_key') throw new AppError('COMPANY_ALREADY_MEMBER');
      throw error;
    }
  }

  async userByEmail(
    tx: Transaction,
    email: string,
  ): Promise<{ name: string; locale: Locale; member: { companyId: string } | null } | null> {
    return tx.user.findUnique({
      where: { email },
      select: { name: true, locale: true, member: { select: { companyId: true } } },
    });
  }

  async user(tx: Transaction, userId: string): Promise<{ name: string; email: string }> {
    return tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true, email: true } });
  }
}

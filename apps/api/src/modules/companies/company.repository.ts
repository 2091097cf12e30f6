import { createHash } from 'node:crypto';
import type { StatementKind } from '../../platform/database/generated/enums.ts';
import type { Prisma } from '../../platform/database/generated/client.ts';
import type { CompanyStatus } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { violatedConstraint } from '../../platform/database/database-errors.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import type { ChangeValues } from './company-change.ts';

/** A statement ready to be stored; `id` is that of an existing row or absent. */
export interface StatementValues {
  readonly id: string | undefined;
  readonly text: Prisma.InputJsonObject;
  readonly textOrigins: Prisma.InputJsonObject;
  readonly concepts: string[];
  readonly taggedConcepts: string[];
  readonly modes: string[];
  readonly readiness: string | null;
}

@Injectable()
export class CompanyRepository {
  /**
   * Creates a company with its first owner.
   *
   * @throws AppError `COMPANY_ALREADY_MEMBER` if the user has a seat by the time this one is written.
   */
  async create(tx: Transaction, ownerId: string, values: Prisma.CompanyCreateWithoutMembersInput): Promise<string> {
    try {
      const company = await tx.company.create({
        data: { ...values, members: { create: { userId: ownerId, role: 'owner' } } },
        select: { id: true },
      });
      return company.id;
    } catch (error) {
      if (violatedConstraint(error) === 'member_user_id_key') throw new AppError('COMPANY_ALREADY_MEMBER');
      throw error;
    }
  }

  /**
   * Saves values and counts the edit.
   *
   * @throws AppError `COMPANY_VERSION_CONFLICT` if another edit or a change of status came first.
   */
  async update(
    tx: Transaction,
    company: { id: string; version: number; status: CompanyStatus },
    values: Prisma.CompanyUncheckedUpdateManyInput,
  ): Promise<void> {
    const { count } = await tx.company.updateMany({
      where: { id: company.id, version: company.version, status: company.status },
      data: { ...values, version: { increment: 1 } },
    });
    if (count === 0) throw new AppError('COMPANY_VERSION_CONFLICT');
  }

  /** Makes the company's statements of one kind be exactly these, in this order. Known rows keep their id. */
  async saveStatements(
    tx: Transaction,
    companyId: string,
    kind: StatementKind,
    statements: readonly StatementValues[],
  ): Promise<void> {
    const kept = statements.flatMap(({ id }) => id ?? []);
    await tx.statement.deleteMany({ where: { companyId, kind, id: { notIn: kept } } });
    for (const [position, { id, ...values }] of statements.entries()) {
      const data = { ...values, position };
      if (id === undefined) await tx.statement.create({ data: { ...data, companyId, kind } });
      else await tx.statement.updateMany({ where: { id, companyId, kind }, data });
    }
  }

  /**
   * Moves the listing from one status to the next.
   *
   * @throws AppError `COMPANY_STATE_CONFLICT` if it is no longer in the status that it should leave, or was edited since it was
   * read: what was checked would not be what is moved.
   */
  async move(
    tx: Transaction,
    company: { id: string; version: number; status: CompanyStatus },
    to: CompanyStatus,
    values: { submittedAt?: Date } = {},
  ): Promise<void> {
    const { count } = await tx.company.updateMany({
      where: { id: company.id, version: company.version, status: company.status },
      data: { ...values, status: to },
    });
    if (count === 0) throw new AppError('COMPANY_STATE_CONFLICT');
  }

  /** Stores the values of the pending change, or starts one. True if there was none before. */
  async savePendingChange(
    tx: Transaction,
    companyId: string,
    userId: string,
    values: ChangeValues,
    now: Date,
  ): Promise<boolean> {
    const { count } = await tx.companyChange.updateMany({
      where: { companyId, status: 'pending' },
      data: { values, requestedBy: userId, createdAt: now },
    });
    if (count > 0) return false;
    await tx.companyChange.create({ data: { companyId, requestedBy: userId, values, createdAt: now } });
    return true;
  }

  /** Takes the pending change back; false if there was none. */
  async withdrawPendingChange(tx: Transaction, companyId: string, now: Date): Promise<boolean> {
    const { count } = await tx.companyChange.updateMany({
      where: { companyId, status: 'pending' },
      data: { status: 'withdrawn', decidedAt: now },
    });
    return count > 0;
  }

  /** Puts a logo in the place of the one before. */
  async saveLogo(tx: Transaction, companyId: string, image: Uint8Array<ArrayBuffer>): Promise<void> {
    const hash = createHash('sha256').update(image).digest('hex');
    await tx.companyLogo.upsert({
      where: { companyId },
      create: { companyId, hash, content: image },
      update: { hash, content: image },
    });
  }

  async deleteLogo(tx: Transaction, companyId: string): Promise<void> {
    await tx.companyLogo.deleteMany({ where: { companyId } });
  }
}

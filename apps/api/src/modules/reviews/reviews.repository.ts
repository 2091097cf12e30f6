import type { CompanyStatus, Country, ReviewDecision, VerificationLevel } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import { violatedConstraint } from '../../platform/database/database-errors.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { ChangeValues, nameKeysOf } from '../companies/index.ts';
import { presentNames } from '../../platform/http/present-localised.ts';
import { profileSnapshot, snapshotSelect } from './profile-snapshot.ts';

/** Maps the rule that a decision ran into to its error code. */
async function translateConstraint<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (violatedConstraint(error) === 'company_approved_registration_number') {
      throw new AppError('COMPANY_REGISTRATION_NUMBER_TAKEN', { cause: error });
    }
    throw error;
  }
}

/** What a decision needs to know of a company. */
const decidedColumns = {
  id: true,
  country: true,
  status: true,
  version: true,
  nameEn: true,
  nameZh: true,
  nameUr: true,
} as const;

@Injectable()
export class ReviewsRepository {
  findCompany(tx: Transaction, id: string) {
    return tx.company.findUnique({ where: { id }, select: decidedColumns });
  }

  /**
   * Moves a company from the state and version that the reviewer saw, if only to its next version; false when it has moved
   * on meanwhile, so that of two decisions at the same moment exactly one wins.
   */
  moveCompany(
    tx: Transaction,
    seen: { id: string; status: CompanyStatus; version: number },
    next: { status: CompanyStatus; approvedAt?: Date; verification?: VerificationLevel },
  ): Promise<boolean> {
    return translateConstraint(async () => {
      const { count } = await tx.company.updateMany({
        where: { id: seen.id, status: seen.status, version: seen.version },
        data: { ...next, version: { increment: 1 } },
      });
      return count === 1;
    });
  }

  /** Ends the pending change of a company; undefined when there is none any more. Returns its new values. */
  async endChange(tx: Transaction, companyId: string, status: 'accepted' | 'refused', now: Date): Promise<unknown> {
    const [change] = await tx.companyChange.updateManyAndReturn({
      where: { companyId, status: 'pending' },
      data: { status, decidedAt: now },
      select: { values: true },
    });
    return change?.values;
  }

  /** Makes new identity values those of the company. */
  applyChange(tx: Transaction, companyId: string, values: unknown): Promise<void> {
    return translateConstraint(async () => {
      const change = ChangeValues.parse(values);
      // A place lies in one country: after a move the old ones are wrong, and the company names new ones.
      const place = change.country === undefined ? {} : { provinceCode: null, cityCode: null, partnerPlaces: [] };
      const company = await tx.company.update({
        where: { id: companyId },
        data: { ...change, ...place },
        select: { nameEn: true, nameZh: true, nameUr: true },
      });
      await tx.company.update({ where: { id: companyId }, data: { nameKeys: nameKeysOf(presentNames(company)) } });
    });
  }

  /** Records a decision together with the profile it was made on. */
  async createReview(
    tx: Transaction,
    review: {
      companyId: string;
      desk: Country;
      decision: ReviewDecision;
      reasons: readonly string[];
      note: string | null;
      reviewerId: string;
    },
  ): Promise<void> {
    const profile = await tx.company.findUniqueOrThrow({ where: { id: review.companyId }, select: snapshotSelect });
    await tx.review.create({
      data: { ...review, reasons: [...review.reasons], snapshot: profileSnapshot(profile) },
    });
  }
}

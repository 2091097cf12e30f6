import type { DismissReason } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';

/** What a company does with a suggested partner, and by which of its members. */
interface Act {
  readonly companyId: string;
  readonly partnerId: string;
  readonly userId: string;
}

@Injectable()
export class SuggestionsRepository {
  /** Keeps a suggestion, also one that was dismissed before. */
  async save(tx: Transaction, { companyId, partnerId, userId }: Act, now: Date): Promise<void> {
    const values = { state: 'saved', reason: null, note: null, userId, updatedAt: now } as const;
    await tx.suggestion.upsert({
      where: { companyId_partnerId: { companyId, partnerId } },
      create: { companyId, partnerId, createdAt: now, ...values },
      update: values,
    });
  }

  async dismiss(
    tx: Transaction,
    { companyId, partnerId, userId }: Act,
    now: Date,
    why: { readonly reason: DismissReason; readonly note?: string | undefined },
  ): Promise<void> {
    const values = {
      state: 'dismissed',
      reason: why.reason,
      note: why.note === undefined || why.note === '' ? null : why.note,
      userId,
      updatedAt: now,
    } as const;
    await tx.suggestion.upsert({
      where: { companyId_partnerId: { companyId, partnerId } },
      create: { companyId, partnerId, createdAt: now, ...values },
      update: values,
    });
  }

  /** Forgets that a suggestion was saved or dismissed. Does nothing where it was neither. */
  async restore(tx: Transaction, companyId: string, partnerId: string): Promise<void> {
    await tx.suggestion.deleteMany({ where: { companyId, partnerId, state: { in: ['saved', 'dismissed'] } } });
  }
}

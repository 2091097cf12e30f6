import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';

/** Counts how often companies ask the translation service. */
@Injectable()
export class TranslationUseRepository {
  /** Counts one more draft in the hour that began at `hour`; false if the company has had `most` already, and counts nothing then. */
  async countDraft(tx: Transaction, companyId: string, hour: Date, most: number): Promise<boolean> {
    const counted = await tx.$executeRaw`
      INSERT INTO translation_use AS use (company_id, hour, drafts) VALUES (${companyId}::uuid, ${hour}, 1)
      ON CONFLICT (company_id) DO UPDATE
        SET hour = excluded.hour, drafts = CASE WHEN use.hour = excluded.hour THEN use.drafts + 1 ELSE 1 END
        WHERE use.hour <> excluded.hour OR use.drafts < ${most}`;
    return counted > 0;
  }
}

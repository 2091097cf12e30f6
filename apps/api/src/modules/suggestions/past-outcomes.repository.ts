import type { PastOutcomes } from '@karakoram/matching';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';

@Injectable()
export class PastOutcomesRepository {
  /**
   * Stores what became of these companies; of one that is not among `outcomes`, nothing did. Writes only what changed, because
   * every row written is a change of the market.
   */
  async store(
    tx: Transaction,
    companyIds: readonly string[],
    outcomes: ReadonlyMap<string, PastOutcomes>,
  ): Promise<void> {
    await tx.pastOutcome.deleteMany({ where: { companyId: { in: companyIds.filter((id) => !outcomes.has(id)) } } });
    const rows = [...outcomes].map(([companyId, { weight, accepted, acceptedWords }]) => ({
      company_id: companyId,
      weight,
      accepted,
      // A third digit says nothing: the ranking reads 255ths.
      accepted_words: acceptedWords.map(({ word, weight: share }) => ({
        word,
        weight: Math.round(share * 1_000) / 1_000,
      })),
    }));
    await tx.$executeRawUnsafe(
      `INSERT INTO past_outcome AS p (company_id, weight, accepted, accepted_words)
       SELECT company_id, weight, accepted, accepted_words
       FROM jsonb_to_recordset($1::jsonb) AS o (company_id uuid, weight real, accepted int, accepted_words jsonb)
       ORDER BY company_id
       ON CONFLICT (company_id) DO UPDATE
         SET weight = excluded.weight, accepted = excluded.accepted, accepted_words = excluded.accepted_words
         WHERE (p.weight, p.accepted, p.accepted_words) IS DISTINCT FROM (excluded.weight, excluded.accepted, excluded.accepted_words)`,
      JSON.stringify(rows),
    );
  }
}

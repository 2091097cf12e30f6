import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import { shortCardsByIds } from './company-cards.queries.ts';
import type { ShortCardJson } from './company-rows.ts';
import { shortCardForm, shortCardText } from './short-card-text.ts';

/**
 * Writes short cards as the texts that answers carry. Whoever changes what a card shows calls `write` in the same transaction;
 * the database takes the card away in any case, so that none is ever older than its company.
 */
@Injectable()
export class ShortCardsRepository {
  /** Writes the cards of those of the companies that are listed. */
  async write(tx: Transaction, companyIds: readonly string[]): Promise<void> {
    // Who changes what a card shows waits here, or is waited for: what is read next is what is true when it is written.
    await tx.$queryRawUnsafe(
      'SELECT 1 FROM company WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE',
      companyIds,
    );
    const rows = await tx.$queryRawUnsafe<{ card: ShortCardJson }[]>(shortCardsByIds.text, companyIds);
    const cards = rows.map(({ card }) => ({ company_id: card.id, card: shortCardText(card) }));
    await tx.$executeRawUnsafe(upsertCards, JSON.stringify(cards), shortCardForm);
  }
}

const upsertCards = `
  INSERT INTO short_card (company_id, form, card)
  SELECT company_id, $2, card FROM jsonb_to_recordset($1::jsonb) AS written (company_id uuid, card text)
   WHERE EXISTS (SELECT 1 FROM directory_entry entry WHERE entry.company_id = written.company_id)
   ORDER BY company_id
  ON CONFLICT (company_id) DO UPDATE SET form = excluded.form, card = excluded.card`;

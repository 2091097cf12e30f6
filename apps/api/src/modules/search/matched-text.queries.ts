import type { CompanyCard, MatchedText } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { presentText } from '../../platform/http/present-localised.ts';
import { type Match, matchedDescription, matchedField } from './matched-field.ts';
import type { SearchText } from './search-text.ts';

/** Where a search stands in the companies of a page. */
@Injectable()
export class MatchedTextQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** By company; those that only something related has found are absent. */
  async of(cards: readonly CompanyCard[], text: SearchText): Promise<ReadonlyMap<string, Match>> {
    const matches = new Map<string, Match>();
    for (const card of cards) {
      const match = matchedField(card, text);
      if (match !== null) matches.set(card.id, match);
    }
    // Descriptions are long and no part of a card: they are read for those that nothing else explains.
    const unexplained = cards.map(({ id }) => id).filter((id) => !matches.has(id));
    if (unexplained.length === 0) return matches;
    const rows = await this.#database.query<{ id: string; description: unknown }>(
      'SELECT id, description FROM company WHERE id = ANY ($1::uuid[])',
      [unexplained],
    );
    for (const { id, description } of rows) {
      const match = matchedDescription(presentText(description), text);
      if (match !== null) matches.set(id, match);
    }
    return matches;
  }
}

/** As it goes out. */
export function presentMatch({ field, locale, parts, concepts }: Match): MatchedText {
  return { field, locale, parts, concepts };
}

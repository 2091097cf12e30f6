import type { CompanyCard, ShortCompanyCard } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { BatchedRead } from '../../platform/database/batched-read.ts';
import { Database, type KeyedStatement } from '../../platform/database/database.ts';
import type { JsonText } from '../../platform/http/json-text.ts';
import { presentCompanyCard } from './company-card.presenter.ts';
import { cardColumns, cardRowOf, type CardJson, shortCardColumns, type ShortCardJson } from './company-rows.ts';
import { shortCardForm, shortCardText } from './short-card-text.ts';

const cardsByIds = cardsStatement('company-cards-by-ids', cardColumns);
export const shortCardsByIds = cardsStatement('company-short-cards-by-ids', shortCardColumns);

function cardsStatement(name: string, columns: string): KeyedStatement {
  return {
    name,
    text: `
  SELECT to_json(card) AS card
  FROM (SELECT ${columns} FROM company c WHERE c.id = ANY($1::uuid[]) AND c.status = 'approved') AS card`,
  };
}

const writtenShortCards = {
  name: 'written-short-cards',
  text: 'SELECT company_id, card FROM short_card WHERE company_id = ANY($1::uuid[]) AND form = $2',
} as const satisfies KeyedStatement;

interface WrittenCard {
  readonly company_id: string;
  readonly card: JsonText<ShortCompanyCard>;
}

/** A short card as it is sent. */
export interface ShortCard {
  readonly text: JsonText<ShortCompanyCard>;
  /** False if it was made on the spot, because none was written or in another form. */
  readonly isWritten: boolean;
}

/** Cards by id in one statement, for lists that know already which companies they show. */
@Injectable()
export class CompanyCardsQueries {
  readonly #database: Database;
  readonly #shortCards: BatchedRead<ShortCard>;

  constructor(database: Database) {
    this.#database = database;
    this.#shortCards = new BatchedRead((ids) => this.#readShortCards(ids));
  }

  /** The cards of those companies that are approved, by id; others are absent. The order is the caller's to make. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, CompanyCard>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#database.queryByKeys<{ card: CardJson }>(cardsByIds, [ids]);
    return new Map(rows.map(({ card }) => [card.id, presentCompanyCard(cardRowOf(card))]));
  }

  /** The short card of an approved company; undefined for any other. */
  shortCard(id: string): Promise<ShortCard | undefined> {
    return this.#shortCards.read(id);
  }

  /** Those that are not written, or in another form, are made as if they were to be written. */
  async #readShortCards(ids: readonly string[]): Promise<ReadonlyMap<string, ShortCard>> {
    const written = await this.#database.queryByKeys<WrittenCard>(writtenShortCards, [ids, shortCardForm]);
    const cards = new Map<string, ShortCard>();
    for (const row of written) cards.set(row.company_id, { text: row.card, isWritten: true });
    const missing = ids.filter((id) => !cards.has(id));
    if (missing.length === 0) return cards;
    const rows = await this.#database.queryByKeys<{ card: ShortCardJson }>(shortCardsByIds, [missing]);
    for (const { card } of rows) cards.set(card.id, { text: shortCardText(card), isWritten: false });
    return cards;
  }
}

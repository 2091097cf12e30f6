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

/** Cards by id in one statement, for lists that know already which companies they show. */
@Injectable()
export class CompanyCardsQueries {
  readonly #database: Database;
  readonly #shortTexts: BatchedRead<JsonText<ShortCompanyCard>>;

  constructor(database: Database) {
    this.#database = database;
    this.#shortTexts = new BatchedRead((ids) => this.#readShortTexts(ids));
  }

  /** The cards of those companies that are approved, by id; others are absent. The order is the caller's to make. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, CompanyCard>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#database.queryByKeys<{ card: CardJson }>(cardsByIds, [ids]);
    return new Map(rows.map(({ card }) => [card.id, presentCompanyCard(cardRowOf(card))]));
  }

  /** The short card of an approved company as it is sent; undefined for any other. */
  shortText(id: string): Promise<JsonText<ShortCompanyCard> | undefined> {
    return this.#shortTexts.read(id);
  }

  /** As they are written. Those that are not, or in another form, are made as if they were to be written. */
  async #readShortTexts(ids: readonly string[]): Promise<ReadonlyMap<string, JsonText<ShortCompanyCard>>> {
    const written = await this.#database.queryByKeys<WrittenCard>(writtenShortCards, [ids, shortCardForm]);
    const texts = new Map(written.map((row) => [row.company_id, row.card]));
    const missing = ids.filter((id) => !texts.has(id));
    if (missing.length === 0) return texts;
    const rows = await this.#database.queryByKeys<{ card: ShortCardJson }>(shortCardsByIds, [missing]);
    for (const { card } of rows) texts.set(card.id, shortCardText(card));
    return texts;
  }
}

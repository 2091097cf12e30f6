import type { CompanyCard, ShortCompanyCard } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Database, type KeyedStatement } from '../../platform/database/database.ts';
import { presentCompanyCard, presentShortCard } from './company-card.presenter.ts';
import { cardColumns, cardRowOf, type CardJson, shortCardColumns, type ShortCardJson } from './company-rows.ts';

const cardsByIds = cardsStatement('company-cards-by-ids', cardColumns);
const shortCardsByIds = cardsStatement('company-short-cards-by-ids', shortCardColumns);

function cardsStatement(name: string, columns: string): KeyedStatement {
  return {
    name,
    text: `
  SELECT to_json(card) AS card
  FROM (SELECT ${columns} FROM company c WHERE c.id = ANY($1::uuid[]) AND c.status = 'approved') AS card`,
  };
}

/** Cards by id in one statement, for lists that know already which companies they show. */
@Injectable()
export class CompanyCardsQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The cards of those companies that are approved, by id; others are absent. The order is the caller's to make. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, CompanyCard>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#database.queryByKeys<{ card: CardJson }>(cardsByIds, [ids]);
    return new Map(rows.map(({ card }) => [card.id, presentCompanyCard(cardRowOf(card))]));
  }

  /** The same as short cards. */
  async shortByIds(ids: readonly string[]): Promise<ReadonlyMap<string, ShortCompanyCard>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#database.queryByKeys<{ card: ShortCardJson }>(shortCardsByIds, [ids]);
    return new Map(rows.map(({ card }) => [card.id, presentShortCard(cardRowOf(card), card)]));
  }
}

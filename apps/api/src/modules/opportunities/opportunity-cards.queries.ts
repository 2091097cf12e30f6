import { OpportunityCard } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Database, type KeyedStatement } from '../../platform/database/database.ts';
import { type JsonText, jsonText } from '../../platform/http/json-text.ts';
import { cardColumns, type OpportunityCardRow, presentOpportunityCard } from './opportunity.presenter.ts';

/** An opportunity in a list, before its card is fetched. */
export interface CardVersion {
  readonly id: string;
  /** Changes whenever a row changes that the card is made of. */
  readonly card_version: string;
}

/** The columns of `CardVersion`, of `opportunity_entry AS e` joined with `company AS c`. PostgreSQL counts versions of rows anyway. */
export const cardVersionColumns = `
  e.opportunity_id AS id,
  e.xmin || ' ' || c.xmin || ' ' || coalesce((SELECT hash FROM company_logo WHERE company_id = c.id), '') AS card_version`;

const cardsByIds = {
  name: 'opportunity-cards-by-ids',
  text: `
  SELECT ${cardColumns}, versions.card_version
    FROM opportunity_entry e JOIN company c ON c.id = e.company_id
         CROSS JOIN LATERAL (SELECT ${cardVersionColumns}) AS versions
   WHERE e.opportunity_id = ANY ($1::uuid[])`,
} as const satisfies KeyedStatement;

interface KeptCard {
  readonly version: string;
  readonly text: JsonText<OpportunityCard>;
}

/** A card is a kilobyte or two. Readers ask for what is new and for what fits them best, so these are many. */
const keptCards = 5_000;

/**
 * Cards as the JSON text that answers carry, kept in memory as long as the rows they are made of stay as they are: whoever lists
 * opportunities reads the version of each card, and here only those are made that are new. So none is ever old, whoever changed
 * it and however.
 */
@Injectable()
export class OpportunityCardsQueries {
  readonly #database: Database;
  readonly #kept = new LRUCache<string, KeptCard>({ max: keptCards });

  constructor(database: Database) {
    this.#database = database;
  }

  /** The cards of public opportunities by id. What a moment ago was deleted is absent. */
  async texts(versions: readonly CardVersion[]): Promise<ReadonlyMap<string, JsonText<OpportunityCard>>> {
    const texts = new Map<string, JsonText<OpportunityCard>>();
    const missing: string[] = [];
    for (const { id, card_version: version } of versions) {
      const kept = this.#kept.get(id);
      if (kept?.version === version) texts.set(id, kept.text);
      else missing.push(id);
    }
    for (const row of await this.#read(missing)) {
      const text = jsonText(OpportunityCard, presentOpportunityCard(row));
      this.#kept.set(row.id, { version: row.card_version, text });
      texts.set(row.id, text);
    }
    return texts;
  }

  async #read(ids: readonly string[]): Promise<readonly (OpportunityCardRow & CardVersion)[]> {
    if (ids.length === 0) return [];
    return this.#database.queryByKeys<OpportunityCardRow & CardVersion & Record<string, unknown>>(cardsByIds, [ids]);
  }
}

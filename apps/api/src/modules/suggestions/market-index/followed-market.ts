import { setImmediate as turn } from 'node:timers/promises';
import { kindredWords } from '@karakoram/lexicon';
import { MarketContext, MarketIndex, Vocabulary } from '@karakoram/matching';
import { putInUse, type TaxonomyAdditions, taxonomyInUse, taxonomyWith } from '@karakoram/taxonomy';
import { type Query, readMarketFacts } from '../market-facts.ts';
import {
  answersSince,
  dayOf,
  type MatchProfileRow,
  profileOf,
  profilesByIds,
  marketPages,
} from '../match-profile-row.ts';
import { MarketChanges } from './market-changes.ts';

/** Companies read at once: enough to spare round trips, few enough that an answer in between need not wait long. */
const batchSize = 250;

/** Put in at a stretch: for a few milliseconds nobody is answered. */
const companiesPerTurn = 50;

/** An index of the market that follows the database. */
export class FollowedMarket {
  readonly #query: Query;
  readonly #space: string | undefined;
  readonly #changes: MarketChanges;
  readonly #vocabulary = new Vocabulary(taxonomyInUse(), kindredWords);
  #index = new MarketIndex(this.#vocabulary);
  #context: MarketContext | undefined;
  /** Changed companies that could not be read yet. */
  readonly #pending = new Set<string>();

  /** `space` of the embedding service, if one is named. */
  constructor(query: Query, space: string | undefined) {
    this.#space = space;
    this.#query = query;
    this.#changes = new MarketChanges(query);
  }

  get index(): MarketIndex {
    return this.#index;
  }

  /** Undefined until the index is built. */
  get context(): MarketContext | undefined {
    return this.#context;
  }

  /** Reads the whole market, telling how far it is. Until it ends the market of before answers, if there was one. */
  async build(now: Date, onProgress: (companies: number, total: number) => void): Promise<void> {
    await this.#changes.begin();
    const [row] = await this.#query<{ total: number }>('SELECT count(*)::int AS total FROM directory_entry');
    const total = row?.total ?? 0;
    const index = new MarketIndex(this.#vocabulary);
    for await (const rows of marketPages(this.#query, batchSize, now, this.#space)) {
      for (const [at, company] of rows.entries()) {
        putIn(index, company, dayOf(now));
        // Whoever asks meanwhile is answered, and the database is told what to read: nothing is sent before the event loop turns.
        if (at % companiesPerTurn === 0) await turn();
      }
      onProgress(index.size, total);
    }
    await this.readFacts();
    this.#index = index;
    this.#pending.clear();
    await this.follow(now);
  }

  /** Takes in what has changed since the last time. */
  async follow(now: Date): Promise<void> {
    for (const id of await this.#changes.next()) this.#pending.add(id);
    const ids = [...this.#pending];
    for (let from = 0; from < ids.length; from += batchSize) {
      const batch = ids.slice(from, from + batchSize);
      const rows = await this.#query<MatchProfileRow>(profilesByIds, [batch, answersSince(now), this.#space]);
      const listed = new Set(rows.map((row) => row.company_id));
      for (const row of rows) putIn(this.#index, row, dayOf(now));
      for (const id of batch) {
        if (!listed.has(id)) this.#index.delete(id);
        this.#pending.delete(id);
      }
    }
  }

  /**
   * Ranks with another taxonomy from now on. Companies that name a concept which was not known before may have been put in
   * already; `follow` puts them in again.
   */
  async takeUp(additions: TaxonomyAdditions): Promise<void> {
    const known = taxonomyInUse();
    const next = taxonomyWith(additions);
    const news = [...next.conceptByCode.keys()].filter((code) => !known.conceptByCode.has(code));
    const rows = await this.#query<{ company_id: string }>(
      'SELECT company_id FROM directory_entry WHERE concepts && $1::text[]',
      [news],
    );
    putInUse(next);
    this.#vocabulary.useTree(next);
    for (const row of rows) this.#pending.add(row.company_id);
  }

  get isStale(): boolean {
    return this.#changes.isStale;
  }

  async readFacts(): Promise<void> {
    this.#context = new MarketContext(await readMarketFacts(this.#query, this.#space), this.#vocabulary);
  }
}

function putIn(index: MarketIndex, row: MatchProfileRow, today: number): void {
  index.set(profileOf(row, today), row.approved_at.getTime(), today);
}

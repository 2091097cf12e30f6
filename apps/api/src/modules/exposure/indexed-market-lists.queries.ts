import { declineRestDays } from '@karakoram/domain';
import { MarketIndex, planListLength } from '@karakoram/matching';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { Embeddings } from '../../platform/embeddings/embeddings.ts';
import { beforeAllIds, dayOf, MarketContextQueries, profileOf, readMarketPage } from '../suggestions/index.ts';
import { inSlices } from './in-slices.ts';
import { MarketDraft } from './market-draft.ts';
import type { MarketLists, MarketListsData } from './market-lists.ts';

/** Companies read at once. */
const batchSize = 2_000;
const dayMilliseconds = 86_400_000;

/* Pairs that are not suggested, at least to one of the two: saved or put aside, or closed by a request. $1 now, $2 the
   moment before which a declined one rests no more. */
const closedPairs = `
  SELECT company_id, partner_id FROM suggestion WHERE state IN ('saved', 'dismissed')
  UNION
  SELECT sender_id, receiver_id FROM match_request
  WHERE status = 'pending' AND expires_at > $1 OR status = 'accepted' OR status = 'declined' AND answered_at > $2`;

/**
 * Makes the lists in this process: reads the market into an index of its own and places every company over it, in slices. It
 * takes about a millisecond a company and the memory of the index for as long as it lasts.
 */
@Injectable()
export class IndexedMarketLists implements MarketLists {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #market: MarketContextQueries;
  readonly #embeddings: Embeddings;

  constructor(database: Database, clock: Clock, market: MarketContextQueries, embeddings: Embeddings) {
    this.#embeddings = embeddings;
    this.#database = database;
    this.#clock = clock;
    this.#market = market;
  }

  async lists(): Promise<MarketListsData> {
    const now = this.#clock.now();
    const [context, closed, pending] = await Promise.all([
      this.#market.current(),
      this.#closedTo(now.getTime()),
      this.#pendingRequests(now),
    ]);
    const index = new MarketIndex(context.vocabulary);
    const market = new MarketDraft();
    const today = dayOf(now);
    for (let after = beforeAllIds; ;) {
      const rows = await readMarketPage(
        (text, values) => this.#database.query(text, values),
        after,
        batchSize,
        now,
        this.#embeddings.space,
      );
      for (const row of rows) {
        // The plan begins anew: an earlier one does not count.
        const profile = { ...profileOf(row, today), exposurePriorMillionths: 0 };
        index.set(profile, row.approved_at.getTime(), today);
        market.add(profile, pending.get(profile.id) ?? 0);
      }
      const last = rows.at(-1);
      if (last === undefined) break;
      after = last.company_id;
    }
    const limit = planListLength(index.size);
    const listOf = (id: string) => index.places(id, context, { limit, excluded: closed.get(id) ?? [], today }) ?? [];
    return inSlices(market.placed(listOf));
  }

  /** How many requests wait for the answer of each company. */
  async #pendingRequests(now: Date): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#database.query<{ company_id: string; pending: number }>(
      `SELECT receiver_id AS company_id, count(*)::int AS pending FROM match_request
       WHERE status = 'pending' AND expires_at > $1 GROUP BY receiver_id`,
      [now],
    );
    return new Map(rows.map((row) => [row.company_id, row.pending]));
  }

  async #closedTo(now: number): Promise<ReadonlyMap<string, readonly string[]>> {
    const pairs = await this.#database.query<{ company_id: string; partner_id: string }>(closedPairs, [
      new Date(now),
      new Date(now - declineRestDays * dayMilliseconds),
    ]);
    const closed = new Map<string, string[]>();
    const close = (one: string, other: string): void => {
      const known = closed.get(one);
      if (known === undefined) closed.set(one, [other]);
      else known.push(other);
    };
    for (const { company_id, partner_id } of pairs) {
      close(company_id, partner_id);
      close(partner_id, company_id);
    }
    return closed;
  }
}

import { declineRestDays } from '@karakoram/domain';
import { MarketContext, MarketIndex, Vocabulary } from '@karakoram/matching';
import { taxonomy } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { inSlices } from './in-slices.ts';
import { MarketDraft } from './market-draft.ts';
import type { MarketLists, MarketListsData } from './market-lists.ts';
import { type MarketRow, profileOf } from './market-row.ts';

/** Who is further down than this comes into no top ten by any prior that costs little. */
const listLength = 100;
/** Companies read at once. */
const batchSize = 2_000;
const dayMilliseconds = 86_400_000;
/** As for the ranking, what a company did with requests longer ago says little. */
const answersDays = 365;

/* $1 the company after which to go on, $2 how many, $3 since when answers count, $4 now. */
const companiesAfter = `
  WITH batch AS MATERIALIZED (
    SELECT * FROM directory_entry WHERE company_id > $1 ORDER BY company_id LIMIT $2
  )
  SELECT e.company_id, e.country, e.sectors, e.field_concepts, e.offered_words, e.wanted_words, e.modes, e.size_band,
         e.city_code, e.languages::text[] AS languages, e.verification, e.approved_at, e.updated_at,
         s.statements, r.pending, r.received, r.answered, r.median_hours,
         p.weight AS outcome_weight, p.accepted, p.accepted_words
  FROM batch e
  LEFT JOIN past_outcome p USING (company_id)
  LEFT JOIN (
    SELECT company_id, json_agg(json_build_object(
             'kind', kind, 'concepts', concepts || tagged_concepts, 'modes', modes)) AS statements
    FROM statement WHERE company_id IN (SELECT company_id FROM batch) GROUP BY company_id
  ) s USING (company_id)
  LEFT JOIN (
    SELECT receiver_id AS company_id,
           count(*) FILTER (WHERE status = 'pending' AND expires_at > $4)::int AS pending,
           count(*) FILTER (WHERE status IN ('accepted', 'declined', 'expired') AND created_at > $3)::int AS received,
           count(*) FILTER (WHERE status IN ('accepted', 'declined') AND created_at > $3)::int AS answered,
           round(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM answered_at - created_at) / 3600)
             FILTER (WHERE status IN ('accepted', 'declined') AND created_at > $3))::int AS median_hours
    FROM match_request WHERE receiver_id IN (SELECT company_id FROM batch) GROUP BY receiver_id
  ) r USING (company_id)
  ORDER BY e.company_id`;

/* Pairs that are not suggested, at least to one of the two: saved or put aside, or closed by a request. $1 now, $2 the
   moment before which a declined one rests no more. */
const closedPairs = `
  SELECT company_id, partner_id FROM suggestion WHERE state IN ('saved', 'dismissed')
  UNION
  SELECT sender_id, receiver_id FROM match_request
  WHERE status = 'pending' AND expires_at > $1 OR status = 'accepted' OR status = 'declined' AND answered_at > $2`;

/**
 * Makes the lists in this process: reads the market into an index of its own and ranks every company over it, in slices. It
 * takes about a millisecond or two a company and the memory of the index for as long as it lasts.
 */
@Injectable()
export class PlainMarketLists implements MarketLists {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  async lists(): Promise<MarketListsData> {
    const now = this.#clock.now().getTime();
    const today = Math.floor(now / dayMilliseconds);
    const vocabulary = new Vocabulary(taxonomy);
    const index = new MarketIndex(vocabulary);
    const market = new MarketDraft();
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const since = new Date((today - answersDays) * dayMilliseconds);
      const rows = await this.#database.query<MarketRow>(companiesAfter, [after, batchSize, since, new Date(now)]);
      for (const row of rows) {
        index.set(profileOf(row, today), row.approved_at.getTime(), today);
        market.add(row);
      }
      after = rows.at(-1)?.company_id ?? after;
      if (rows.length < batchSize) break;
    }
    const [context, closed] = await Promise.all([this.#context(vocabulary), this.#closedTo(now)]);
    return inSlices(
      market.ranked(
        (id) =>
          index.rank(id, context, {
            limit: listLength,
            excluded: closed.get(id) ?? [],
            today,
          }) ?? [],
      ),
    );
  }

  async #context(vocabulary: Vocabulary): Promise<MarketContext> {
    const [concepts, words, companyCount] = await Promise.all([
      this.#database.reader.conceptFrequency.findMany(),
      this.#database.query<{ word: string; companies: number }>('SELECT word, companies FROM word_frequency'),
      this.#database.reader.directoryEntry.count(),
    ]);
    const byCode = new Map(concepts.map(({ code, companies }) => [code, companies]));
    const byWord = new Map(words.map(({ word, companies }) => [word, companies]));
    const facts = {
      companyCount,
      conceptFrequency: (code: string) => byCode.get(code) ?? 0,
      wordFrequency: (word: string) => byWord.get(word) ?? 0,
    };
    return new MarketContext(facts, vocabulary);
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

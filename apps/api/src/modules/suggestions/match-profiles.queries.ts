import type { MatchProfile } from '@karakoram/matching';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Database, type KeyedStatement } from '../../platform/database/database.ts';
import { Embeddings } from '../../platform/embeddings/embeddings.ts';
import { answersSince, dayOf, type MatchProfileRow, profileOf, profilesByIds } from './match-profile-row.ts';

const profiles = { name: 'match-profiles-by-ids', text: profilesByIds } as const satisfies KeyedStatement;

/** Reads companies as the ranking sees them. */
@Injectable()
export class MatchProfilesQueries {
  readonly #database: Database;
  readonly #clock: Clock;

  readonly #embeddings: Embeddings;

  constructor(database: Database, clock: Clock, embeddings: Embeddings) {
    this.#embeddings = embeddings;
    this.#database = database;
    this.#clock = clock;
  }

  /** The profiles of those of the companies that are listed, in any order, by one query. */
  async byIds(ids: readonly string[]): Promise<MatchProfile[]> {
    if (ids.length === 0) return [];
    const now = this.#clock.now();
    const rows = await this.#database.queryByKeys<MatchProfileRow & Record<string, unknown>>(profiles, [
      ids,
      answersSince(now),
      this.#embeddings.space,
    ]);
    return rows.map((row) => profileOf(row, dayOf(now)));
  }

  /** The profile of one company; undefined if it is not listed. */
  async byId(id: string): Promise<MatchProfile | undefined> {
    const [profile] = await this.byIds([id]);
    return profile;
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import type { SearchText } from './search-text.ts';

/** A company whose name is like the text, 0 to 1. */
export interface SimilarName {
  readonly id: string;
  readonly score: number;
}

/** How alike a name must be to the query: less when nothing else was found, for then it is more likely a slip. */
export const nameSimilarity = { strict: 0.7, relaxed: 0.5 } as const;

/** Past so many names that are like it, the text is a word that the index of words finds. */
export const mostSimilarNames = 200;

@Injectable()
export class SimilarNamesQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The companies whose names are most like the text, two hundred at most. */
  async of({ name }: SearchText, relaxed: boolean): Promise<readonly SimilarName[]> {
    if (name === undefined) return [];
    return this.#database.search<SimilarName & Record<string, unknown>>(
      'SELECT company_id AS id, score FROM directory_names_like($1::text, $2::real, $3::int)',
      [name, relaxed ? nameSimilarity.relaxed : nameSimilarity.strict, mostSimilarNames],
    );
  }
}

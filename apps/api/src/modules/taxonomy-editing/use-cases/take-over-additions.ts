import { Injectable } from '@nestjs/common';
import type { TaxonomyAdditions } from '@karakoram/taxonomy';
import { Database } from '../../../platform/database/database.ts';
import { FollowedTaxonomy, TaxonomyAdditionsQueries } from '../../taxonomy/index.ts';
import { TaxonomyChangesRepository } from '../taxonomy-changes.repository.ts';

/** Takes over what administrators of another installation added, in place of what is there: an evaluation does so. */
@Injectable()
export class TakeOverAdditions {
  readonly #database: Database;
  readonly #queries: TaxonomyAdditionsQueries;
  readonly #repository: TaxonomyChangesRepository;
  readonly #taxonomy: FollowedTaxonomy;

  constructor(
    database: Database,
    queries: TaxonomyAdditionsQueries,
    repository: TaxonomyChangesRepository,
    taxonomy: FollowedTaxonomy,
  ) {
    this.#database = database;
    this.#queries = queries;
    this.#repository = repository;
    this.#taxonomy = taxonomy;
  }

  async execute(additions: TaxonomyAdditions): Promise<void> {
    await this.#database.transaction(async (tx) => {
      await this.#repository.takeTurn(tx);
      const before = await this.#queries.within(tx);
      await this.#repository.save(tx, before.additions, additions);
    });
    await this.#taxonomy.catchUp();
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { RankingWeightsRepository } from '../ranking-weights.repository.ts';

@Injectable()
export class RevertRankingWeights {
  readonly #repository: RankingWeightsRepository;
  readonly #database: Database;

  constructor(repository: RankingWeightsRepository, database: Database) {
    this.#repository = repository;
    this.#database = database;
  }

  /** Returns to the hand-set weights. False if they were in use already. */
  execute(): Promise<boolean> {
    return this.#database.transaction((tx) => this.#repository.endActive(tx));
  }
}

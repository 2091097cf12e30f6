import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { AuditLog } from '../../audit/index.ts';
import { RankingWeightsRepository } from '../ranking-weights.repository.ts';

@Injectable()
export class RevertRankingWeights {
  readonly #repository: RankingWeightsRepository;
  readonly #database: Database;

  readonly #audit: AuditLog;

  constructor(repository: RankingWeightsRepository, database: Database, audit: AuditLog) {
    this.#repository = repository;
    this.#database = database;
    this.#audit = audit;
  }

  /** Returns to the hand-set weights. False if they were in use already. Who runs the command is not known to the platform. */
  execute(): Promise<boolean> {
    return this.#database.transaction(async (tx) => {
      const version = await this.#repository.endActive(tx);
      if (version === undefined) return false;
      await this.#audit.record(tx, {
        actorId: null,
        action: 'ranking-weights:revert',
        subjectType: 'ranking_weights',
        subjectId: String(version),
      });
      return true;
    });
  }
}

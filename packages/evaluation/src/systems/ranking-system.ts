import type { ImportedCompany } from '@karakoram/intake';
import type { DatasetCompany, PastOutcome } from '../dataset/dataset.ts';

/** A company as every system gets it: as the data set describes it, and as an import of the product reads it. */
export interface EvaluatedCompany {
  readonly id: string;
  readonly described: DatasetCompany;
  readonly imported: ImportedCompany;
}

/** Whom to rank for whom. */
export interface RankingQuery {
  /** The company that looks for partners. */
  readonly company: string;
  /** Whom to rank. Absent: every company of the other country. */
  readonly candidates?: readonly string[] | undefined;
  /** How many places are looked at; a system need not rank more. */
  readonly limit: number;
}

/** Something that ranks partners: ours, or a simple one to compare it with. */
export interface RankingSystem {
  readonly name: string;
  /** Called once before the first query. `history` is in the order of the data set. */
  prepare: (companies: readonly EvaluatedCompany[], history: readonly PastOutcome[]) => void | Promise<void>;
  /** Ids of candidates, best first, each at most once. Deterministic, and independent of queries before. */
  rank: (query: RankingQuery) => readonly string[] | Promise<readonly string[]>;
}

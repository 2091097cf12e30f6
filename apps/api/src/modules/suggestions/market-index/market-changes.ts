import type { Query } from '../market-facts.ts';

/** Changes are kept for so long. */
export const changesKeptHours = 48;

/** Who has not looked for so long reads the whole market anew; well before changes are forgotten. */
const staleMilliseconds = 24 * 3_600_000;

interface ChangeRow {
  readonly id: string;
  readonly company_id: string;
}

/**
 * Follows the changes of the market so that none is missed, whatever connection is lost and however long a transaction takes.
 * Each look asks for the changes of all transactions from the oldest one that was still running at the look before; those that
 * it has handed out already, it leaves out.
 */
export class MarketChanges {
  readonly #query: Query;
  #horizon: string | undefined;
  #lookedAt = 0;
  #handedOut = new Set<string>();

  constructor(query: Query) {
    this.#query = query;
  }

  /** From now on changes are followed. To be called before the market is read. */
  async begin(): Promise<void> {
    const [row] = await this.#query<{ horizon: string }>(
      'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon',
    );
    this.#horizon = row?.horizon;
    this.#handedOut.clear();
    this.#lookedAt = Date.now();
  }

  /** True when changes may have been forgotten since the last look: the market has to be read anew. */
  get isStale(): boolean {
    return this.#horizon === undefined || Date.now() - this.#lookedAt > staleMilliseconds;
  }

  /** The companies that changed since the last look, each once. */
  async next(): Promise<readonly string[]> {
    const [row] = await this.#query<{ horizon: string; changes: readonly ChangeRow[] | null }>(
      `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon,
              (SELECT json_agg(json_build_object('id', id::text, 'company_id', company_id))
               FROM market_change WHERE transaction_id >= $1::xid8) AS changes`,
      [this.#horizon],
    );
    const changes = row?.changes ?? [];
    const news = changes.filter(({ id }) => !this.#handedOut.has(id));
    this.#horizon = row?.horizon ?? this.#horizon;
    this.#handedOut = new Set(changes.map(({ id }) => id));
    this.#lookedAt = Date.now();
    return [...new Set(news.map(({ company_id: companyId }) => companyId))];
  }
}

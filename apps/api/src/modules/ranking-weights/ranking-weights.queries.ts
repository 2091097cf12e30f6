import type { RankingWeightsPage, RankingWeightsQuery } from '@karakoram/contracts';
import { type SignalWeights, signals } from '@karakoram/matching';
import { readWeights } from '@karakoram/matching';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../platform/database/database.ts';
import { decodeCursor, toPage } from '../../platform/http/cursor.ts';
import { Log } from '../../platform/logging/log.ts';
import { presentVersion } from './ranking-weights.presenter.ts';

const VersionPlace = z.object({ version: z.number().int() });

@Injectable()
export class RankingWeightsQueries {
  readonly #database: Database;
  readonly #log: Log;

  constructor(database: Database, log: Log) {
    this.#database = database;
    this.#log = log;
  }

  /**
   * The learned weights in use; undefined: the hand-set ones are. A version that was learned for other signals than those of
   * today is not used, and the log says why.
   */
  async active(): Promise<SignalWeights | undefined> {
    const row = await this.#database.reader.rankingWeights.findFirst({ where: { status: 'active' } });
    if (row === null) return undefined;
    const usable = readWeights(row.weights);
    if (usable.ok) return usable.value;
    const { version } = row;
    this.#log.warn(
      { version, defects: usable.error },
      'learned weights do not suit the signals: hand-set ones are used',
    );
    return undefined;
  }

  /** Every version, the latest first. */
  async list(query: RankingWeightsQuery): Promise<RankingWeightsPage> {
    const after = decodeCursor(VersionPlace, query.cursor);
    const [rows, active] = await Promise.all([
      this.#database.reader.rankingWeights.findMany({
        where: after === undefined ? {} : { version: { lt: after.version } },
        orderBy: { version: 'desc' },
        take: query.limit + 1,
      }),
      this.#database.reader.rankingWeights.findFirst({ where: { status: 'active' } }),
    ]);
    return {
      ...toPage(rows, query.limit, presentVersion, ({ version }) => ({ version })),
      signals: signals.map(({ name, kind, weight }) => ({ name, kind, handSet: weight })),
      active: active === null ? null : presentVersion(active),
    };
  }
}

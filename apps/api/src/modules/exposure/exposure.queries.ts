import { type ExposureOverview, ExposurePlanFigures } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Database, type Reader } from '../../platform/database/database.ts';
import { planExposureKind } from './plan-exposure.job-kind.ts';

@Injectable()
export class ExposureQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The last plans, newest first, and whether another is on its way. */
  async overview(): Promise<ExposureOverview> {
    const { reader } = this.#database;
    const [rows, planning] = await Promise.all([
      reader.exposurePlan.findMany({ orderBy: [{ computedAt: 'desc' }, { id: 'desc' }] }),
      this.isPlanning(reader),
    ]);
    return {
      planning,
      plans: rows.map(({ id, computedAt, companies, figures }) => ({
        id,
        computedAt: computedAt.toISOString(),
        companies,
        figures: ExposurePlanFigures.parse(figures),
      })),
    };
  }

  /** True while a plan is being made or waits for its turn. */
  async isPlanning(reader: Reader): Promise<boolean> {
    const [row] = await reader.$queryRaw<{ planning: boolean }[]>`
      SELECT EXISTS (
        SELECT FROM pgboss.job WHERE name = ${planExposureKind.name} AND state IN ('created', 'retry', 'active')
      ) AS planning`;
    return row?.planning === true;
  }
}

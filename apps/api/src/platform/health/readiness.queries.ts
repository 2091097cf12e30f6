import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { AppError } from '../http/app-error.ts';

/** The repository's migrations; the path is the same from `src` and from `dist`. */
const migrationsFolder = join(import.meta.dirname, '../../../../../prisma/migrations');

/** Whether this process can serve: PostgreSQL answers and holds every migration that this version was built with. */
@Injectable()
export class Readiness {
  readonly #database: Database;
  readonly #expected: readonly string[];

  constructor(database: Database) {
    this.#database = database;
    this.#expected = readdirSync(migrationsFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  }

  /** @throws AppError `DATABASE_UNAVAILABLE`, also while migrations are missing. */
  async check(): Promise<void> {
    const rows = await this.#database.query<{ migration_name: string }>(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    );
    const applied = new Set(rows.map((row) => row.migration_name));
    if (!this.#expected.every((name) => applied.has(name)))
      throw new AppError('DATABASE_UNAVAILABLE', { retryAfterSeconds: 5 });
  }
}

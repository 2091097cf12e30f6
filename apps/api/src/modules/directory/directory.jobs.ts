import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../platform/database/database.ts';
import { jobKind, Jobs } from '../../platform/jobs/jobs.ts';
import { FollowedTaxonomy } from '../taxonomy/index.ts';
import { DirectoryEntryRepository } from './directory-entry.repository.ts';

/**
 * Writes entries anew that an earlier version wrote, those first whose texts have one of `words`. Runs every minute, and costs
 * one look into an index when there are none.
 */
export const refreshDirectory = jobKind('refresh-directory', z.object({ words: z.array(z.string()).optional() }));

/** A transaction of a second or so: whoever saves a profile meanwhile waits no longer. */
const entriesPerTransaction = 200;

@Injectable()
export class DirectoryJobs implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #database: Database;
  readonly #repository: DirectoryEntryRepository;
  readonly #taxonomy: FollowedTaxonomy;

  constructor(jobs: Jobs, database: Database, repository: DirectoryEntryRepository, taxonomy: FollowedTaxonomy) {
    this.#taxonomy = taxonomy;
    this.#jobs = jobs;
    this.#database = database;
    this.#repository = repository;
  }

  onModuleInit(): void {
    this.#jobs.register(refreshDirectory, ({ words }) => this.#refresh(words), { cron: '* * * * *' });
  }

  /** A killed run goes on with what is left at the next one. */
  async #refresh(words: readonly string[] = []): Promise<void> {
    // A process that has not heard of a change yet would undo the work of one that has.
    await this.#taxonomy.catchUp();
    if (words.length > 0) await this.#refreshAll(words);
    await this.#refreshAll([]);
  }

  async #refreshAll(words: readonly string[]): Promise<void> {
    let written = entriesPerTransaction;
    while (written === entriesPerTransaction)
      written = await this.#database.transaction((tx) =>
        this.#repository.refreshOutdated(tx, entriesPerTransaction, words),
      );
  }
}

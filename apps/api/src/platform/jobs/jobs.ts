import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { fromPrisma, PgBoss, type Queue } from 'pg-boss';
import type { ZodType } from 'zod';
import { Config } from '../../config/config.ts';
import type { Transaction } from '../database/database.ts';
import { Log } from '../logging/log.ts';

/** How a queue treats its jobs. */
type QueueOptions = Omit<Queue, 'name'>;

/** A kind of background job: its queue and the schema of its data. Handlers must be safe to run twice. */
export interface JobKind<Data extends object> {
  readonly name: string;
  readonly data: ZodType<Data>;
  readonly options: QueueOptions;
}

/** Declares a kind of job. By default it is tried six times over about half an hour. */
export function jobKind<Data extends object>(
  name: string,
  data: ZodType<Data>,
  options: QueueOptions = {},
): JobKind<Data> {
  return {
    name,
    data,
    options: { retryLimit: 6, retryDelay: 15, retryBackoff: true, expireInSeconds: 300, ...options },
  };
}

interface Registration {
  readonly kind: JobKind<object>;
  readonly run: (data: unknown) => Promise<void>;
  readonly cron: string | undefined;
  readonly atStart: boolean;
}

/**
 * Background jobs in PostgreSQL (pg-boss). A job is enqueued in the transaction that needs it, so that it exists if and
 * only if that transaction commits, and survives a killed process.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #boss: PgBoss;
  readonly #config: Config;
  readonly #log: Log;
  readonly #registrations = new Map<string, Registration>();
  #started = false;

  constructor(config: Config, log: Log) {
    this.#config = config;
    this.#log = log;
    this.#boss = new PgBoss({
      connectionString: config.databaseUrl,
      application_name: 'karakoram-jobs',
      max: 4,
      schedule: config.runJobs,
      supervise: config.runJobs,
    });
    this.#boss.on('error', (error) => {
      log.warn({ reason: error.message }, 'job queue unavailable, it will be tried again');
    });
  }

  /**
   * Says what a kind of job does, and optionally when it runs by itself: by a cron expression in UTC, and as soon as the
   * process is up. Called by modules at start.
   */
  register<Data extends object>(
    kind: JobKind<Data>,
    run: (data: Data) => Promise<void>,
    { cron, atStart = false }: { cron?: string; atStart?: boolean } = {},
  ): void {
    this.#registrations.set(kind.name, { kind, run: (data) => run(kind.data.parse(data ?? {})), cron, atStart });
  }

  /** Enqueues a job that exists if and only if `tx` commits. */
  async enqueue<Data extends object>(
    tx: Transaction,
    kind: JobKind<Data>,
    data: Data,
    options: { startAfterSeconds?: number; singletonKey?: string } = {},
  ): Promise<void> {
    await this.#boss.send(kind.name, data, {
      db: fromPrisma(tx),
      ...(options.startAfterSeconds === undefined ? {} : { startAfter: options.startAfterSeconds }),
      ...(options.singletonKey === undefined ? {} : { singletonKey: options.singletonKey }),
    });
  }

  /** Creates the queues, and the workers unless this process is told to leave the jobs to others. */
  async onApplicationBootstrap(): Promise<void> {
    await this.#boss.start();
    this.#started = true;
    for (const { kind, run, cron, atStart } of this.#registrations.values()) {
      await this.#boss.createQueue(kind.name, kind.options);
      if (!this.#config.runJobs) continue;
      await this.#boss.work<object>(kind.name, { pollingIntervalSeconds: 1 }, async (jobs) => {
        for (const job of jobs) {
          this.#log.debug({ job: kind.name, id: job.id }, 'job started');
          await run(job.data);
        }
      });
      if (cron !== undefined) await this.#boss.schedule(kind.name, cron, {}, { tz: 'UTC' });
      if (atStart) await this.#boss.send(kind.name, {});
    }
  }

  /** Runs a registered job now, in this process; the import command and tests use it. */
  async runNow<Data extends object>(kind: JobKind<Data>, data: Data): Promise<void> {
    const registration = this.#registrations.get(kind.name);
    if (registration === undefined) throw new Error(`job ${kind.name} is not registered`);
    await registration.run(data);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.#started) await this.#boss.stop({ graceful: true, timeout: 5_000 });
  }
}

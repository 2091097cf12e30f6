import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { Config } from '../../config/config.ts';
import { AppError } from '../http/app-error.ts';
import { isStatementTimeout } from './database-errors.ts';
import { type Prisma, PrismaClient } from './generated/client.ts';

declare const transactionBrand: unique symbol;

/**
 * A running transaction. Only `Database.transaction` makes one, so a repository method that asks for it cannot be
 * called outside a transaction.
 */
export type Transaction = Prisma.TransactionClient & { readonly [transactionBrand]: true };

/** What a query may read from: the database at large or the transaction that is running. */
export type Reader = Prisma.TransactionClient;

/**
 * SQL that finds rows by the keys in its parameters, whatever they are: each connection parses and plans it once, under its
 * name.
 */
export interface KeyedStatement {
  readonly name: string;
  readonly text: string;
}

/** Keyed reads take a fraction of a millisecond, so a few connections serve more of them than one process can present. */
const keyedConnections = 4;

/** Searches are work for the server's processors, which are hardly more. */
const searchConnections = 4;

/** Nobody waits longer for a search; one that takes so long asks for less. */
const searchTimeoutMilliseconds = 5_000;

/** No request may hold a connection with one slow statement. */
const statementTimeoutMilliseconds = 15_000;

/**
 * The one door to PostgreSQL: a pool shared by Prisma (typed reads and writes) and by plain SQL (`query`), which serves
 * the reads that Prisma cannot express: ranking candidates, figures. A few connections more read by key (`queryByKeys`),
 * which is what nearly every request does, and a few search the directory (`search`).
 */
@Injectable()
export class Database implements OnModuleDestroy {
  readonly #pool: pg.Pool;
  readonly #keyed: pg.Pool;
  readonly #searching: pg.Pool;
  readonly #client: PrismaClient;

  constructor(config: Config) {
    this.#pool = openPool(config, config.databasePoolSize);
    // By key there is one good plan. Planning with the parameters in sight takes longer than reading, and a plan from when
    // the tables were empty must not become a scan of them.
    this.#keyed = openPool(config, keyedConnections, {
      settings: ['plan_cache_mode=force_generic_plan', 'enable_seqscan=off'],
    });
    // The planner takes looking into a document for cheap. It is not where documents are large and are unpacked first: then a
    // scan of all of them is the slowest way to a common word. Nor is a statement ever worth compiling.
    this.#searching = openPool(config, searchConnections, {
      settings: ['enable_seqscan=off', 'jit=off'],
      timeoutMilliseconds: searchTimeoutMilliseconds,
    });
    this.#client = new PrismaClient({ adapter: new PrismaPg(this.#pool) });
  }

  /** Typed reads outside a transaction. Writes go through `transaction`. */
  get reader(): Reader {
    return this.#client;
  }

  /** The client as better-auth's adapter needs it; nothing else uses it. */
  get authClient(): PrismaClient {
    return this.#client;
  }

  /**
   * Runs `work` in one transaction: all of its writes and jobs commit together or not at all. It is rolled back after
   * `timeoutSeconds`; only a command that nobody waits for may take longer than the default.
   */
  transaction<Result>(
    work: (tx: Transaction) => Promise<Result>,
    { timeoutSeconds = 20 }: { readonly timeoutSeconds?: number } = {},
  ): Promise<Result> {
    // The brand exists for the compiler only: this is the single place that may assert it.
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
    return this.#client.$transaction((tx) => work(tx as Transaction), {
      maxWait: 5_000,
      timeout: timeoutSeconds * 1_000,
    });
  }

  /** Plain SQL with positional parameters. `Row` is what the statement selects: the caller vouches for it. */
  async query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.#pool.query<Row>(text, [...values]);
    return result.rows;
  }

  /** As `query`, for statements that read by key and are asked all the time. */
  async queryByKeys<Row extends pg.QueryResultRow>(
    statement: KeyedStatement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    const result = await this.#keyed.query<Row>(statement, [...values]);
    return result.rows;
  }

  /**
   * As `query`, for searches: they read by an index wherever there is one, and end after five seconds.
   *
   * @throws AppError `SEARCH_TOO_SLOW` then.
   */
  async search<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<Row[]> {
    try {
      const result = await this.#searching.query<Row>(text, [...values]);
      return result.rows;
    } catch (error) {
      throw isStatementTimeout(error) ? new AppError('SEARCH_TOO_SLOW', { cause: error }) : error;
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.#client.$disconnect();
    for (const pool of [this.#pool, this.#keyed, this.#searching]) if (!pool.ended) await pool.end();
  }
}

interface PoolOptions {
  readonly settings?: readonly string[];
  readonly timeoutMilliseconds?: number;
}

function openPool(
  config: Config,
  max: number,
  { settings = [], timeoutMilliseconds = statementTimeoutMilliseconds }: PoolOptions = {},
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: config.databaseUrl,
    max,
    // Past this a request is better answered with 503 than kept waiting.
    connectionTimeoutMillis: 5_000,
    statement_timeout: timeoutMilliseconds,
    // A server that has gone silent does not even end its statement: then we stop to wait ourselves.
    query_timeout: timeoutMilliseconds + 3_000,
    application_name: 'karakoram',
    // Prisma's adapter writes moments without a zone: they are UTC, whatever zone the server is set to.
    options: ['TimeZone=UTC', ...settings].map((setting) => `-c ${setting}`).join(' '),
  });
  // An idle connection that breaks must not end the process: the next query opens a new one or fails by itself.
  pool.on('error', () => undefined);
  return pool;
}

import { noAdditions, putInUse, tag, type TaxonomyAdditions, taxonomyWith } from '@karakoram/taxonomy';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DatabaseListener } from '../../platform/listen/database-listener.ts';
import { Log } from '../../platform/logging/log.ts';
import { reasonOf } from '../../platform/logging/reason-of.ts';
import { TaxonomyAdditionsQueries } from './taxonomy-additions.queries.ts';

/** Also without being told, because what is announced before the listener listens is lost. */
const lookEveryMilliseconds = 30_000;

type Handler = (additions: TaxonomyAdditions) => void;

/**
 * Keeps the taxonomy of this process what the database says it is: from the start, and within moments of every change that any
 * process commits. Nothing restarts.
 */
@Injectable()
export class FollowedTaxonomy implements OnModuleInit, OnApplicationShutdown {
  readonly #queries: TaxonomyAdditionsQueries;
  readonly #listener: DatabaseListener;
  readonly #log: Log;
  readonly #handlers: Handler[] = [];
  #revision = 0;
  #additions = noAdditions;
  #looking: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(queries: TaxonomyAdditionsQueries, listener: DatabaseListener, log: Log) {
    this.#queries = queries;
    this.#listener = listener;
    this.#log = log;
  }

  async onModuleInit(): Promise<void> {
    const look = (): void => {
      this.catchUp().catch((error: unknown) => {
        this.#log.warn({ reason: reasonOf(error) }, 'the taxonomy was not read');
      });
    };
    this.#listener.subscribe('taxonomy', look, look);
    this.#timer = setInterval(look, lookEveryMilliseconds).unref();
    await this.catchUp();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  /** What this process has over the files now. */
  get additions(): TaxonomyAdditions {
    return this.#additions;
  }

  /** How many changes this process has seen. */
  get revision(): number {
    return this.#revision;
  }

  /** Has `handler` told of every change, when it is in use here. */
  onChange(handler: Handler): void {
    this.#handlers.push(handler);
  }

  /** Takes up what has been committed by now. One look at a time, each begun after it was asked for. */
  catchUp(): Promise<void> {
    const look = this.#looking.then(() => this.#look());
    this.#looking = look.catch(() => undefined);
    return look;
  }

  async #look(): Promise<void> {
    if ((await this.#queries.revision()) === this.#revision) return;
    const { revision, additions } = await this.#queries.current();
    const begun = performance.now();
    putInUse(taxonomyWith(additions));
    // So that no request waits until its tagger is built.
    tag('');
    this.#revision = revision;
    this.#additions = additions;
    for (const handler of this.#handlers) handler(additions);
    this.#log.info({ revision, milliseconds: Math.round(performance.now() - begun) }, 'taxonomy in use');
  }
}

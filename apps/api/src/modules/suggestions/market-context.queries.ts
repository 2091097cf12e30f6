import { kindredWords } from '@karakoram/lexicon';
import { MarketContext, Vocabulary } from '@karakoram/matching';
import { type Taxonomy, taxonomyInUse } from '@karakoram/taxonomy';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { Embeddings } from '../../platform/embeddings/embeddings.ts';
import { DatabaseListener } from '../../platform/listen/database-listener.ts';
import { readMarketFacts } from './market-facts.ts';

/** A context is used for so long before it is read anew. */
const freshMilliseconds = 60_000;

/** Announced when frequencies or weights have changed. */
export const marketFactsChannel = 'market_facts';

interface Snapshot {
  readonly readAt: number;
  readonly taxonomy: Taxonomy;
  readonly context: Promise<MarketContext>;
}

/**
 * What the ranking knows of the whole market. One snapshot serves every request for a minute: it is three queries over
 * tables that change slowly, and two pages of one list rank alike only under the same snapshot.
 */
@Injectable()
export class MarketContextQueries implements OnModuleInit {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #listener: DatabaseListener;
  readonly #vocabulary = new Vocabulary(taxonomyInUse(), kindredWords);
  readonly #embeddings: Embeddings;
  #snapshot: Snapshot | undefined;

  constructor(database: Database, clock: Clock, listener: DatabaseListener, embeddings: Embeddings) {
    this.#embeddings = embeddings;
    this.#database = database;
    this.#clock = clock;
    this.#listener = listener;
  }

  onModuleInit(): void {
    const forget = (): void => this.forget();
    this.#listener.subscribe(marketFactsChannel, forget, forget);
  }

  /** The snapshot, at most a minute old. Callers at the same moment share one reading; a failed one is not kept. */
  current(): Promise<MarketContext> {
    const now = this.#clock.now().getTime();
    const taxonomy = taxonomyInUse();
    const known = this.#snapshot;
    if (known?.taxonomy === taxonomy && now - known.readAt < freshMilliseconds) return known.context;
    this.#vocabulary.useTree(taxonomy);
    const snapshot: Snapshot = { readAt: now, taxonomy, context: this.#read() };
    this.#snapshot = snapshot;
    snapshot.context.catch(() => {
      if (this.#snapshot === snapshot) this.#snapshot = undefined;
    });
    return snapshot.context;
  }

  /** Makes the next reader read anew; called when the frequencies were counted in this process. */
  forget(): void {
    this.#snapshot = undefined;
  }

  async #read(): Promise<MarketContext> {
    const facts = await readMarketFacts((text, values) => this.#database.query(text, values), this.#embeddings.space);
    return new MarketContext(facts, this.#vocabulary);
  }
}

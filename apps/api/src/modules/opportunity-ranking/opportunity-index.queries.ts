import { setImmediate as turn } from 'node:timers/promises';
import { kindredWords } from '@karakoram/lexicon';
import { type IndexRankOptions, MarketContext, MarketIndex, type MatchProfile, Vocabulary } from '@karakoram/matching';
import { taxonomyInUse } from '@karakoram/taxonomy';
import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../platform/clock/clock.ts';
import { beforeAllIds } from '../../platform/database/before-all-ids.ts';
import { Database } from '../../platform/database/database.ts';
import { DatabaseListener } from '../../platform/listen/database-listener.ts';
import { Log } from '../../platform/logging/log.ts';
import { reasonOf } from '../../platform/logging/reason-of.ts';
import {
  dayOf,
  MarketChanges,
  marketFactsChannel,
  MatchProfilesQueries,
  type RankedFit,
  rankedFit,
  readMarketFacts,
} from '../suggestions/index.ts';
import { FollowedTaxonomy } from '../taxonomy/index.ts';
import { opportunityProfile, type OpportunityProfileRow, profileColumns } from './opportunity-profile.ts';

/** Opportunities read at once. */
const batchSize = 250;
/** Put in at a stretch: for a few milliseconds nobody is answered. */
const opportunitiesPerTurn = 25;
/** A profile is some kilobytes. */
const keptReaders = 500;
/** A page of a ranking with its reasons is some ten kilobytes. */
const keptPages = 300;

type Query = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** What a page of a ranking depends on besides the market. */
type PageOptions = Omit<IndexRankOptions, 'today' | 'introduced'>;

interface Built {
  readonly index: MarketIndex;
  readonly vocabulary: Vocabulary;
  /** The opportunities of each company that are in the index. */
  readonly ofCompany: Map<string, Set<string>>;
  /** Companies that have asked lately, until they change or the day ends. */
  readonly readers: LRUCache<string, MatchProfile>;
  /** Pages that were asked for lately, until anything changes that could change one. */
  readonly pages: LRUCache<string, readonly RankedFit[]>;
  /** Counts what was taken in, so that nothing is kept that was read before. */
  revision: number;
  today: number;
  context: MarketContext;
}

/**
 * The open opportunities in memory, to be ranked for companies: some hundred bytes each. It is built when the application starts,
 * and before it answers it takes in what has changed since the last time, so that it is never old. Opportunities are few beside
 * companies, so it needs no thread of its own.
 */
@Injectable()
export class OpportunityIndex implements OnModuleInit, OnApplicationBootstrap {
  readonly #query: Query;
  readonly #profiles: MatchProfilesQueries;
  readonly #listener: DatabaseListener;
  readonly #taxonomy: FollowedTaxonomy;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #changes: MarketChanges;
  #built: Built | undefined;
  #hasNewTaxonomy = false;
  #hasChanges = false;
  #hasNewFacts = false;
  /** Companies that changed and were not taken in yet. */
  readonly #pending = new Set<string>();
  /** Building and following, one after the other. */
  #work: Promise<Built> | undefined;

  constructor(
    database: Database,
    profiles: MatchProfilesQueries,
    listener: DatabaseListener,
    taxonomy: FollowedTaxonomy,
    clock: Clock,
    log: Log,
  ) {
    this.#query = (text, values = []) => database.query(text, values);
    this.#profiles = profiles;
    this.#listener = listener;
    this.#taxonomy = taxonomy;
    this.#clock = clock;
    this.#log = log;
    this.#changes = new MarketChanges(this.#query);
  }

  onModuleInit(): void {
    const changed = (): void => {
      this.#hasChanges = true;
    };
    const facts = (): void => {
      this.#hasNewFacts = true;
    };
    this.#listener.subscribe('market_change', changed, changed);
    this.#listener.subscribe(marketFactsChannel, facts, facts);
    this.#taxonomy.onChange(() => {
      this.#hasNewTaxonomy = true;
    });
  }

  /** Nobody waits for it here, and whoever asks later tries again. */
  onApplicationBootstrap(): void {
    this.#current().catch((error: unknown) => {
      this.#log.warn({ reason: reasonOf(error) }, 'the index of opportunities is not built');
    });
  }

  /** The opportunities of others in the other country for a listed company, the best fit first; undefined for any other. */
  async rankFor(companyId: string, options: PageOptions): Promise<readonly RankedFit[] | undefined> {
    const built = await this.#current();
    const today = dayOf(this.#clock.now());
    if (built.today !== today) {
      forget(built);
      built.readers.clear();
      built.today = today;
    }
    const key = JSON.stringify([companyId, options.limit, options.after, options.excluded]);
    const kept = built.pages.get(key);
    if (kept !== undefined) return kept;
    const { revision } = built;
    const own = built.readers.get(companyId) ?? (await this.#profiles.byId(companyId));
    if (own === undefined) return undefined;
    // Its own are of the other country where it has moved since they were published.
    const excluded = [...options.excluded, ...(built.ofCompany.get(companyId) ?? [])];
    const page = built.index.rankFor(own, built.context, { ...options, excluded, today }).map(rankedFit);
    if (built.revision === revision) {
      built.readers.set(companyId, own);
      built.pages.set(key, page);
    }
    return page;
  }

  /** Callers at the same moment share one look; a failed one is not kept. */
  async #current(): Promise<Built> {
    // One that runs may have begun before the change that this caller knows of.
    if (this.#work !== undefined) await this.#work;
    if (this.#built !== undefined && !this.#hasNewTaxonomy && !this.#hasChanges && !this.#hasNewFacts)
      return this.#built;
    this.#work ??= this.#catchUp().finally(() => {
      this.#work = undefined;
    });
    return this.#work;
  }

  async #catchUp(): Promise<Built> {
    const known = this.#hasNewTaxonomy || this.#changes.isStale ? undefined : this.#built;
    const hadNewFacts = this.#hasNewFacts;
    // What is announced from here on is for the next look.
    this.#hasNewTaxonomy = this.#hasChanges = this.#hasNewFacts = false;
    try {
      if (known === undefined) return await this.#build();
      if (hadNewFacts) {
        known.context = new MarketContext(await readMarketFacts(this.#query, undefined), known.vocabulary);
        forget(known);
      }
      for (const companyId of await this.#changes.next()) this.#pending.add(companyId);
      const companies = [...this.#pending];
      for (let from = 0; from < companies.length; from += batchSize) {
        await this.#takeIn(known, companies.slice(from, from + batchSize));
      }
      return known;
    } catch (error) {
      this.#hasChanges = true;
      this.#hasNewFacts ||= hadNewFacts;
      this.#hasNewTaxonomy ||= known === undefined;
      throw error;
    }
  }

  async #build(): Promise<Built> {
    await this.#changes.begin();
    this.#pending.clear();
    const vocabulary = new Vocabulary(taxonomyInUse(), kindredWords);
    const context = new MarketContext(await readMarketFacts(this.#query, undefined), vocabulary);
    const built: Built = {
      index: new MarketIndex(vocabulary),
      vocabulary,
      ofCompany: new Map(),
      readers: new LRUCache({ max: keptReaders }),
      pages: new LRUCache({ max: keptPages }),
      revision: 0,
      today: dayOf(this.#clock.now()),
      context,
    };
    for (let after = beforeAllIds; ;) {
      const rows = await this.#query<OpportunityProfileRow>(
        `SELECT ${profileColumns} FROM opportunity_entry e
          WHERE e.listed AND e.open AND e.opportunity_id > $1 ORDER BY e.opportunity_id LIMIT ${batchSize}`,
        [after],
      );
      const last = rows.at(-1);
      if (last === undefined) break;
      after = last.id;
      await this.#putIn(built, rows);
    }
    this.#built = built;
    return built;
  }

  /** What companies that changed have posted, in place of what was known of it. */
  async #takeIn(built: Built, companyIds: readonly string[]): Promise<void> {
    const rows = await this.#query<OpportunityProfileRow>(
      `SELECT ${profileColumns} FROM opportunity_entry e
        WHERE e.listed AND e.open AND e.company_id = ANY ($1::uuid[])`,
      [companyIds],
    );
    await this.#putIn(built, rows, () => {
      forget(built);
      for (const companyId of companyIds) {
        built.readers.delete(companyId);
        for (const id of built.ofCompany.get(companyId) ?? []) built.index.delete(id);
        built.ofCompany.delete(companyId);
      }
    });
    for (const companyId of companyIds) this.#pending.delete(companyId);
  }

  /** `before` runs when all is read that is put in. */
  async #putIn(built: Built, rows: readonly OpportunityProfileRow[], before?: () => void): Promise<void> {
    const today = dayOf(this.#clock.now());
    const authors = await this.#profiles.byIds([...new Set(rows.map((row) => row.company_id))]);
    const byId = new Map(authors.map((author) => [author.id, author]));
    before?.();
    for (const [at, row] of rows.entries()) {
      if (at % opportunitiesPerTurn === opportunitiesPerTurn - 1) await turn();
      const author = byId.get(row.company_id);
      if (author === undefined) continue;
      built.index.set(opportunityProfile(row, author, today), row.published_at.getTime(), today);
      const known = built.ofCompany.get(row.company_id);
      if (known === undefined) built.ofCompany.set(row.company_id, new Set([row.id]));
      else known.add(row.id);
    }
  }
}

/** From now on pages are ranked anew, also those that are being ranked of what was read before. */
function forget(built: Built): void {
  built.revision += 1;
  built.pages.clear();
}

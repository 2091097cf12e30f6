import { type IndexRankOptions, MarketContext, MarketIndex, type MatchProfile, Vocabulary } from '@karakoram/matching';
import { taxonomyInUse } from '@karakoram/taxonomy';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { DatabaseListener } from '../../platform/listen/database-listener.ts';
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

/** Opportunities read at once: between two batches other requests are answered. */
const batchSize = 250;
/** A profile is some kilobytes. */
const keptReaders = 500;
const beforeAllIds = '00000000-0000-0000-0000-000000000000';

type Query = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

interface Built {
  readonly index: MarketIndex;
  readonly vocabulary: Vocabulary;
  /** The opportunities of each company that are in the index. */
  readonly ofCompany: Map<string, Set<string>>;
  /** Of companies that have asked lately, until they change or the day ends. */
  readonly readers: Map<string, MatchProfile>;
  today: number;
  context: MarketContext;
}

/**
 * The open opportunities in memory, to be ranked for companies: some hundred bytes each. It is built when the first reader asks,
 * and before it answers it takes in what has changed since the last time, so that it is never old. Opportunities are few beside
 * companies, so it needs no thread of its own.
 */
@Injectable()
export class OpportunityIndex implements OnModuleInit {
  readonly #query: Query;
  readonly #profiles: MatchProfilesQueries;
  readonly #listener: DatabaseListener;
  readonly #taxonomy: FollowedTaxonomy;
  readonly #clock: Clock;
  readonly #changes: MarketChanges;
  #built: Built | undefined;
  #isChanged = false;
  #factsChanged = false;
  /** Building and following, one after the other. */
  #work: Promise<Built> | undefined;

  constructor(
    database: Database,
    profiles: MatchProfilesQueries,
    listener: DatabaseListener,
    taxonomy: FollowedTaxonomy,
    clock: Clock,
  ) {
    this.#query = (text, values = []) => database.query(text, values);
    this.#profiles = profiles;
    this.#listener = listener;
    this.#taxonomy = taxonomy;
    this.#clock = clock;
    this.#changes = new MarketChanges(this.#query);
  }

  onModuleInit(): void {
    const changed = (): void => {
      this.#isChanged = true;
    };
    const facts = (): void => {
      this.#factsChanged = true;
    };
    this.#listener.subscribe('market_change', changed, changed);
    this.#listener.subscribe(marketFactsChannel, facts, facts);
    this.#taxonomy.onChange(() => {
      this.#built = undefined;
    });
  }

  /** The opportunities of the other country for a listed company, the best fit first; undefined for any other. */
  async rankFor(
    companyId: string,
    options: Omit<IndexRankOptions, 'today'>,
  ): Promise<readonly RankedFit[] | undefined> {
    const built = await this.#current();
    const today = dayOf(this.#clock.now());
    const own = await this.#readerOf(built, companyId, today);
    return own && built.index.rankFor(own, built.context, { ...options, today }).map(rankedFit);
  }

  async #readerOf(built: Built, companyId: string, today: number): Promise<MatchProfile | undefined> {
    if (built.today !== today) built.readers.clear();
    built.today = today;
    const known = built.readers.get(companyId);
    if (known !== undefined) return known;
    const profile = await this.#profiles.byId(companyId);
    if (profile === undefined) return undefined;
    built.readers.set(companyId, profile);
    const [oldest] = built.readers.keys();
    if (built.readers.size > keptReaders && oldest !== undefined) built.readers.delete(oldest);
    return profile;
  }

  /** Callers at the same moment share one look; a failed one is not kept. */
  async #current(): Promise<Built> {
    if (this.#built !== undefined && !this.#isChanged && !this.#factsChanged) return this.#built;
    this.#work ??= this.#catchUp().finally(() => {
      this.#work = undefined;
    });
    return this.#work;
  }

  async #catchUp(): Promise<Built> {
    const known = this.#built;
    if (known === undefined || this.#changes.isStale) return this.#build();
    if (this.#factsChanged) {
      this.#factsChanged = false;
      known.context = new MarketContext(await readMarketFacts(this.#query, undefined), known.vocabulary);
    }
    this.#isChanged = false;
    const companies = [...(await this.#changes.next())];
    for (let from = 0; from < companies.length; from += batchSize) {
      await this.#takeIn(known, companies.slice(from, from + batchSize));
    }
    return known;
  }

  async #build(): Promise<Built> {
    this.#isChanged = false;
    this.#factsChanged = false;
    await this.#changes.begin();
    const vocabulary = new Vocabulary(taxonomyInUse());
    const context = new MarketContext(await readMarketFacts(this.#query, undefined), vocabulary);
    const built: Built = {
      index: new MarketIndex(vocabulary),
      vocabulary,
      ofCompany: new Map(),
      readers: new Map(),
      today: dayOf(this.#clock.now()),
      context,
    };
    for (let after = beforeAllIds; ;) {
      const rows = await this.#query<OpportunityProfileRow>(
        `SELECT ${profileColumns} FROM opportunity_entry e JOIN opportunity o ON o.id = e.opportunity_id
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
      `SELECT ${profileColumns} FROM opportunity_entry e JOIN opportunity o ON o.id = e.opportunity_id
        WHERE e.listed AND e.open AND e.company_id = ANY ($1::uuid[])`,
      [companyIds],
    );
    for (const companyId of companyIds) {
      built.readers.delete(companyId);
      for (const id of built.ofCompany.get(companyId) ?? []) built.index.delete(id);
      built.ofCompany.delete(companyId);
    }
    await this.#putIn(built, rows);
  }

  async #putIn(built: Built, rows: readonly OpportunityProfileRow[]): Promise<void> {
    const today = dayOf(this.#clock.now());
    const authors = await this.#profiles.byIds([...new Set(rows.map((row) => row.company_id))]);
    const byId = new Map(authors.map((author) => [author.id, author]));
    for (const row of rows) {
      const author = byId.get(row.company_id);
      if (author === undefined) continue;
      built.index.set(opportunityProfile(row, author, today), row.published_at.getTime(), today);
      const known = built.ofCompany.get(row.company_id);
      if (known === undefined) built.ofCompany.set(row.company_id, new Set([row.id]));
      else known.add(row.id);
    }
  }
}

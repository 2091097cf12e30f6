import { countries, type Country, otherCountry } from '@karakoram/domain';
import type { MarketContext } from '../market-context.ts';
import type { MatchProfile } from '../match-profile.ts';
import type { MatchScore } from '../match-score.ts';
import { type Anchor, anchorOf } from '../anchor.ts';
import { prepareProfile } from '../prepared-profile.ts';
import { bestPlaces, explainPlaces, type RankCursor, type RankedMatch, type RankOptions } from '../rank.ts';
import { focusIn256ths, planFor, type RetrievalPlan, wholeMention } from '../retrieval.ts';
import { scoreAgainst } from '../score.ts';
import { conceptOf, fieldKind, inferredKind, kindOf } from '../unit.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { NewestCompanies } from './newest-companies.ts';
import { RecordStore } from './record-store.ts';
import { SlotIds } from './slot-ids.ts';
import { SlotList } from './slot-list.ts';
import { SlotSet } from './slot-set.ts';
import { SlotTraits } from './slot-traits.ts';
import { recordOf, StoredProfile } from './stored-profile.ts';
import { highest } from './top-list.ts';

export interface IndexRankOptions extends RankOptions {
  /** Companies that may not be suggested to this one, whatever they say. */
  readonly excluded: readonly string[];
  /** Companies that are candidates whatever the retrieval finds, because the exposure plan introduces them. */
  readonly introduced?: readonly string[];
  /** Days since 1970. */
  readonly today: number;
}

/** How a company names a concept: each has its lists, and its weights in a plan. */
const sides = ['offers', 'fields', 'needs'] as const;
type Side = (typeof sides)[number];

/**
 * All listed companies of a market in memory, as numbers: about 550 bytes a company. It answers what `rank` answers, over
 * candidates that it finds by the concepts they name. Not shared between threads; nothing in it waits.
 */
export class MarketIndex {
  readonly #vocabulary: Vocabulary;
  readonly #records = new RecordStore();
  readonly #ids = new SlotIds();
  readonly #free: number[] = [];
  /** By country, side and concept. */
  readonly #named: (SlotList | undefined)[] = [];
  /** The slots that a retrieval has passed: those that it looks at and those that are excluded. */
  readonly #passed = new SlotSet();
  /** What a company has gained in this retrieval, for slots that it has passed. */
  #sums = new Int32Array(1024);
  /** The companies that this retrieval looks at. */
  #hits = new Int32Array(1024);
  #hitCount = 0;
  readonly #traits = new SlotTraits();
  readonly #newest = new NewestCompanies(this.#ids, this.#traits);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Companies in the index. */
  get size(): number {
    return this.#ids.size;
  }

  /** What the numbers take, in bytes. */
  get bytes(): number {
    const lists = this.#named.reduce((sum, list) => sum + (list?.bytes ?? 0), 0);
    return (
      this.#ids.bytes +
      this.#records.bytes +
      lists +
      this.#passed.bytes +
      this.#sums.byteLength +
      this.#hits.byteLength +
      this.#traits.bytes
    );
  }

  has(id: string): boolean {
    return this.#ids.slotOf(id) !== undefined;
  }

  /** Puts a company in, or in place of what was known of it. `approvedAt` in milliseconds, `today` in days since 1970. */
  set(profile: MatchProfile, approvedAt: number, today: number): void {
    const record = recordOf(profile, approvedAt, today, this.#vocabulary);
    const known = this.#ids.slotOf(profile.id);
    if (known !== undefined) this.#unlist(known, today);
    const slot = known ?? this.#free.pop() ?? this.#ids.end;
    if (known === undefined) this.#ids.add(profile.id, slot);
    this.#records.set(slot, record);
    const stored = this.#profileAt(slot, today);
    this.#traits.set(slot, stored);
    this.#newest.add(slot);
    this.#forEachNamed(stored, (list, count) => list.add(slot, count));
  }

  /** Takes a company out, if it is in. */
  delete(id: string): void {
    const slot = this.#ids.slotOf(id);
    if (slot === undefined) return;
    this.#unlist(slot, 0);
    this.#records.delete(slot);
    this.#ids.delete(slot);
    this.#free.push(slot);
  }

  /** Ranks the companies of the other country for one of the index; undefined if it is not in it. */
  rank(id: string, context: MarketContext, options: IndexRankOptions): readonly RankedMatch[] | undefined {
    const anchor = this.#anchorOf(id, context, options.today);
    if (anchor === undefined) return undefined;
    return explainPlaces(anchor, bestPlaces(anchor, this.#candidatesOf(anchor, options), options));
  }

  /** Ranks the companies of the other country for one that need not be in the index. */
  rankFor(own: MatchProfile, context: MarketContext, options: IndexRankOptions): readonly RankedMatch[] {
    const anchor = anchorOf(prepareProfile(own, this.#vocabulary), context);
    return explainPlaces(anchor, bestPlaces(anchor, this.#candidatesOf(anchor, options), options));
  }

  /** The places of `rank` alone: a fraction of the work, for a caller that explains nothing. */
  places(id: string, context: MarketContext, options: IndexRankOptions): readonly RankCursor[] | undefined {
    const anchor = this.#anchorOf(id, context, options.today);
    return anchor && bestPlaces(anchor, this.#candidatesOf(anchor, options), options).map(({ place }) => place);
  }

  #anchorOf(id: string, context: MarketContext, today: number): Anchor | undefined {
    const slot = this.#ids.slotOf(id);
    return slot === undefined ? undefined : anchorOf(this.#profileAt(slot, today), context);
  }

  #candidatesOf(
    { prepared: own, context }: Anchor,
    { excluded, introduced = [], today }: IndexRankOptions,
  ): readonly StoredProfile[] {
    const found = this.#retrieve(planFor(own, context, this.size), otherCountry(own.country), excluded);
    this.#records.bringNear(found);
    const candidates = found.map((slot) => this.#profileAt(slot, today));
    if (introduced.length === 0) return candidates;
    const passed = new Set(found);
    for (const id of excluded) passed.add(this.#ids.slotOf(id) ?? -1);
    return [...candidates, ...this.#abroad(introduced, own.country, passed, today)];
  }

  /** Those of the given companies that are of the other country and not among `passed`, each once. */
  #abroad(ids: readonly string[], country: Country, passed: Set<number>, today: number): readonly StoredProfile[] {
    const abroad: StoredProfile[] = [];
    for (const id of ids) {
      const slot = this.#ids.slotOf(id);
      if (slot === undefined || passed.has(slot)) continue;
      passed.add(slot);
      const profile = this.#profileAt(slot, today);
      if (profile.country !== country) abroad.push(profile);
    }
    return abroad;
  }

  /** Ranks given companies, those of the other country that are in the index. */
  rankGiven(
    id: string,
    candidateIds: readonly string[],
    context: MarketContext,
    options: RankOptions & { readonly today: number },
  ): readonly RankedMatch[] | undefined {
    const anchor = this.#anchorOf(id, context, options.today);
    if (anchor === undefined) return undefined;
    const candidates = this.#abroad(candidateIds, anchor.prepared.country, new Set(), options.today);
    return explainPlaces(anchor, bestPlaces(anchor, candidates, options));
  }

  /** The fit of two companies of the index; undefined if one is not in it, or is of the other's country. `today` as above. */
  score(id: string, otherId: string, context: MarketContext, today: number): MatchScore | undefined {
    const anchor = this.#anchorOf(id, context, today);
    const slot = this.#ids.slotOf(otherId);
    if (anchor === undefined || slot === undefined) return undefined;
    const partner = this.#profileAt(slot, today);
    return anchor.prepared.country === partner.country ? undefined : scoreAgainst(anchor, partner);
  }

  #profileAt(slot: number, today: number): StoredProfile {
    return new StoredProfile(slot, this.#ids, this.#records.placeOf(slot), today);
  }

  #unlist(slot: number, today: number): void {
    this.#newest.delete(slot);
    this.#forEachNamed(this.#profileAt(slot, today), (list) => list.delete(slot));
  }

  /** Gives to `act` each list that a company is in, and what a mention by it counts there. */
  #forEachNamed(profile: StoredProfile, act: (list: SlotList, count: number) => void): void {
    const { country } = profile;
    const focus = focusIn256ths(profile.breadth);
    let concept = -1;
    for (let at = profile.needsFrom; at < profile.capabilitiesFrom; at += 1) {
      const unit = profile.data[at] ?? 0;
      // A likely need is no demand: nobody is found by it.
      if (kindOf(unit) > inferredKind || conceptOf(unit) === concept) continue;
      concept = conceptOf(unit);
      act(this.#listOf(country, 'needs', concept), wholeMention);
    }
    concept = -1;
    for (let at = profile.capabilitiesFrom; at < profile.offeredWordsFrom; at += 1) {
      const unit = profile.data[at] ?? 0;
      if (conceptOf(unit) === concept) continue;
      concept = conceptOf(unit);
      act(this.#listOf(country, kindOf(unit) === fieldKind ? 'fields' : 'offers', concept), focus);
    }
  }

  #keyOf(country: Country, side: Side, concept: number): number {
    return (concept * countries.length + countries.indexOf(country)) * sides.length + sides.indexOf(side);
  }

  #listOf(country: Country, side: Side, concept: number): SlotList {
    return (this.#named[this.#keyOf(country, side, concept)] ??= new SlotList());
  }

  #listFor(country: Country, side: Side, code: string): SlotList | undefined {
    return this.#named[this.#keyOf(country, side, this.#vocabulary.concepts.numberOf(code))];
  }

  /** See `RetrievalPlan`. */
  #retrieve(plan: RetrievalPlan, country: Country, excluded: readonly string[]): readonly number[] {
    this.#beginRetrieval(excluded);
    const { capabilities, needs } = plan.lookup;
    const lookups = { offers: new Set(capabilities), fields: new Set(capabilities), needs: new Set(needs) };
    for (const side of sides) {
      const weights = new Map(plan[side].map(({ code, weight }) => [code, weight]));
      for (const code of lookups[side]) this.#collect(this.#listFor(country, side, code), weights.get(code) ?? 0);
    }
    for (const side of sides) {
      for (const { code, weight } of plan[side]) {
        if (!lookups[side].has(code)) this.#addWeight(this.#listFor(country, side, code), weight);
      }
    }
    const hits = this.#hits.subarray(0, this.#hitCount);
    const found = highest(hits, this.#sums, plan.candidates, (x, y) => this.#ids.compare(x, y));
    const missing = plan.candidates - found.length;
    if (missing === 0) return found;
    const sectors = this.#vocabulary.sectorMask(plan.sectors);
    const passedCount = this.#hitCount + excluded.length;
    return [...found, ...this.#newest.take(countries.indexOf(country), sectors, missing, this.#passed, passedCount)];
  }

  #beginRetrieval(excluded: readonly string[]): void {
    if (this.#sums.length < this.#ids.end) {
      const capacity = Math.ceil(this.#ids.end * 1.5);
      this.#sums = new Int32Array(capacity);
      this.#hits = new Int32Array(capacity);
    }
    this.#hitCount = 0;
    this.#passed.clear(this.#ids.end);
    for (const id of excluded) {
      const slot = this.#ids.slotOf(id);
      if (slot !== undefined) this.#passed.add(slot);
    }
  }

  /** Looks at the companies of a list, and adds what they gain by it. */
  #collect(list: SlotList | undefined, weight: number): void {
    if (list === undefined) return;
    const passed = this.#passed;
    const sums = this.#sums;
    const hits = this.#hits;
    const { slots, counts, length } = list;
    let hitCount = this.#hitCount;
    for (let at = 0; at < length; at += 1) {
      const slot = slots[at] ?? 0;
      const gain = weight * (counts[at] ?? 0);
      if (passed.has(slot)) {
        sums[slot] = (sums[slot] ?? 0) + gain;
        continue;
      }
      passed.add(slot);
      sums[slot] = gain;
      hits[hitCount] = slot;
      hitCount += 1;
    }
    this.#hitCount = hitCount;
  }

  /** Adds what companies of a list gain to the sums of those that were collected. */
  #addWeight(list: SlotList | undefined, weight: number): void {
    if (list === undefined) return;
    const passed = this.#passed;
    const sums = this.#sums;
    const { slots, counts, length } = list;
    for (let at = 0; at < length; at += 1) {
      const slot = slots[at] ?? 0;
      if (passed.has(slot)) sums[slot] = (sums[slot] ?? 0) + weight * (counts[at] ?? 0);
    }
  }
}

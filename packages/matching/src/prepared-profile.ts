import { type Country, locales, sizeBands, verificationLevels } from '@karakoram/domain';
import { byText } from './by-text.ts';
import { inferNeedsFrom, ownConcepts, sectorsOf } from './infer-needs.ts';
import type { MatchProfile, Statement } from './match-profile.ts';
import { prepareMeaning, type PreparedMeaning } from './meaning.ts';
import { type ModeMask, modeMaskOf } from './mode-mask.ts';
import { carrierOf, offersByStage, stageOf } from './readiness.ts';
import {
  conceptOf,
  declaredKind,
  fieldKind,
  inferredKind,
  isDeclared,
  kindOf,
  kindOfRule,
  modesOf,
  ruleOf,
  statementOf,
  type Unit,
  unitOf,
} from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';
import { packPlaces, placeNumber, sizeMask } from './wishes.ts';
import { countWords, logCountOf, weighWords } from './words.ts';

/**
 * A profile with everything worked out that depends neither on the other company nor on the state of the market, as numbers.
 * `data` holds, one after another: needs, capabilities (both `Unit`s, those of one concept next to each other), offered and wanted
 * words (`CountedWord`s), words of accepted partners (`WeighedWord`s). Each part begins where its field says and
 * ends where the next one begins.
 */
export interface PreparedProfile {
  readonly id: string;
  readonly country: Country;
  readonly data: Uint32Array;
  readonly needsFrom: number;
  readonly capabilitiesFrom: number;
  readonly offeredWordsFrom: number;
  readonly wantedWordsFrom: number;
  readonly acceptedWordsFrom: number;
  readonly end: number;
  /** Sets of sectors as bits, see `Vocabulary`: its own, and those together with the sectors of the needs it declares. */
  readonly sectors: number;
  readonly wantedSectors: number;
  /** What it is open to; and that with what its offers say. */
  readonly modes: ModeMask;
  readonly offeredModes: ModeMask;
  /** How many concepts of its own work it names. */
  readonly breadth: number;
  /** Its place in `sizeBands`; -1 when unknown. */
  readonly sizeBand: number;
  /** As what it carries technology, see `carrierOf`. */
  readonly carrier: number;
  /** Its province, see `placeNumber`; 0 when unknown. */
  readonly place: number;
  /** The sizes and places of partner that it looks for, see `sizeMask` and `packPlaces`; 0: any. */
  readonly partnerSizes: number;
  readonly partnerPlaces: number;
  /** Bits in the order of `locales`. */
  readonly languages: number;
  /** Its place in `verificationLevels`. */
  readonly verification: number;
  /** The length of its text as a vector, squared: see `AnchorText`. */
  readonly textSquares: number;
  readonly updatedDaysAgo: number;
  readonly received: number;
  readonly answered: number;
  /** NaN when it has answered nothing. */
  readonly medianHoursToAnswer: number;
  /** How much its past outcomes tell, and how many partners it accepted, see `PastOutcomes`. */
  readonly outcomes: number;
  readonly acceptedPartners: number;
  readonly meaning: PreparedMeaning | undefined;
  /** What the exposure plan adds to its joint score for others. */
  readonly exposurePrior: number;
  /** The row behind a need or a capability, if it came from one. */
  readonly needId: (need: Unit) => string | undefined;
  readonly offerId: (capability: Unit) => string | undefined;
  /** Its offers at a stage, see `offersByStage`. */
  readonly offersAt: (stage: number) => number;
}

/** Works out once what scoring asks of a profile again and again. */
export function prepareProfile(profile: MatchProfile, vocabulary: Vocabulary): PreparedProfile {
  const own = ownConcepts(profile);
  const companyModes = modeMaskOf(profile.modes);
  const needs = needUnitsOf(profile, own, companyModes, vocabulary);
  const capabilities = capabilityUnitsOf(profile, companyModes, vocabulary);
  const offeredWords = countWords(profile.words?.offered ?? '', vocabulary);
  const wantedWords = countWords(profile.words?.wanted ?? '', vocabulary);
  const acceptedWords = weighWords(profile.outcomes?.acceptedWords ?? [], vocabulary);
  const capabilitiesFrom = needs.length;
  const offeredWordsFrom = capabilitiesFrom + capabilities.length;
  const wantedWordsFrom = offeredWordsFrom + offeredWords.length;
  const acceptedWordsFrom = wantedWordsFrom + wantedWords.length;
  const data = Uint32Array.from([needs, capabilities, offeredWords, wantedWords, acceptedWords].flat());
  const byStage = offersByStage(profile.offers);
  const sectors = vocabulary.sectorMask(sectorsOf(profile, own, vocabulary.tree));
  return {
    id: profile.id,
    country: profile.country,
    data,
    needsFrom: 0,
    capabilitiesFrom,
    offeredWordsFrom,
    wantedWordsFrom,
    acceptedWordsFrom,
    end: data.length,
    sectors,
    wantedSectors: (sectors | vocabulary.sectorMask(neededSectors(profile, vocabulary))) >>> 0,
    modes: companyModes,
    offeredModes: profile.offers.reduce((mask, offer) => mask | modeMaskOf(offer.modes), companyModes),
    breadth: own.length,
    sizeBand: profile.sizeBand === undefined ? -1 : sizeBands.indexOf(profile.sizeBand),
    carrier: carrierOf(profile.type, profile.sizeBand),
    place: placeNumber(profile.provinceCode, vocabulary),
    partnerSizes: sizeMask(profile.partnerSizes ?? []),
    partnerPlaces: packPlaces(profile.partnerPlaces ?? [], vocabulary),
    languages: profile.languages.reduce((mask, language) => mask | (1 << locales.indexOf(language)), 0),
    verification: verificationLevels.indexOf(profile.verification),
    textSquares: offeredWords.reduce((sum, word) => sum + logCountOf(word) ** 2, 0),
    updatedDaysAgo: Math.max(0, profile.updatedDaysAgo),
    received: profile.responsiveness.received,
    answered: profile.responsiveness.answered,
    medianHoursToAnswer: profile.responsiveness.medianHoursToAnswer ?? Number.NaN,
    outcomes: profile.outcomes?.weight ?? 0,
    acceptedPartners: profile.outcomes?.accepted ?? 0,
    meaning: profile.meaning === undefined ? undefined : prepareMeaning(profile.meaning),
    exposurePrior: priorOf(profile.exposurePriorMillionths ?? 0),
    needId: (need) => profile.needs[statementOf(need) - 1]?.id,
    offerId: (capability) => profile.offers[statementOf(capability) - 1]?.id,
    offersAt: (stage) => byStage[stage] ?? 0,
  };
}

/** A prior as a share of a joint score. */
export function priorOf(millionths: number): number {
  return millionths / 1_000_000;
}

/** Up to so many concepts a company may name without each of them saying less. */
const usualBreadth = 12;

/** 1 for a company with the usual number of concepts or fewer, less for one that names everything. */
export function focusOf({ breadth }: Pick<PreparedProfile, 'breadth'>): number {
  return breadth <= usualBreadth ? 1 : Math.sqrt(usualBreadth / breadth);
}

/** Whether the company declares any need. */
export function declaresNeeds({ data, needsFrom, capabilitiesFrom }: PreparedProfile): boolean {
  for (let at = needsFrom; at < capabilitiesFrom; at += 1) if (isDeclared(data[at] ?? 0)) return true;
  return false;
}

/** A unit and what it came from, as long as it has to be put in order. */
interface Draft {
  readonly code: string;
  readonly unit: Unit;
  readonly statementId: string;
  readonly stage: number;
}

function needUnitsOf(
  profile: MatchProfile,
  own: readonly string[],
  companyModes: ModeMask,
  vocabulary: Vocabulary,
): readonly Unit[] {
  const drafts: Draft[] = [];
  for (const [index, need] of profile.needs.entries()) {
    drafts.push(...draftsOf(need, companyModes, need.inferred ? inferredKind : declaredKind, index + 1, vocabulary));
  }
  for (const need of inferNeedsFrom(profile, own, vocabulary.tree)) {
    drafts.push(...draftsOf(need, companyModes, kindOfRule(need.rule), 0, vocabulary));
  }
  return inOrder(drafts);
}

/** What a company can do: each concept of its offers, and those that it only writes about. Units of one concept are neighbours. */
export function capabilityUnitsOf(
  profile: Pick<MatchProfile, 'offers' | 'fields'>,
  companyModes: ModeMask,
  vocabulary: Vocabulary,
): readonly Unit[] {
  const drafts: Draft[] = [];
  for (const [index, offer] of profile.offers.entries()) {
    drafts.push(...draftsOf(offer, companyModes, offer.inferred ? inferredKind : declaredKind, index + 1, vocabulary));
  }
  const offered = new Set(profile.offers.flatMap((offer) => offer.concepts));
  const onlyWritten = profile.fields.filter((code) => !offered.has(code));
  drafts.push(
    ...draftsOf({ concepts: onlyWritten, modes: [], inferred: true }, companyModes, fieldKind, 0, vocabulary),
  );
  return inOrder(drafts);
}

/** One for each concept. Two statements may name the same one: of their matches the best counts. */
function draftsOf(
  statement: Statement,
  companyModes: ModeMask,
  kind: number,
  place: number,
  { concepts: numbers }: Vocabulary,
): readonly Draft[] {
  const { id, concepts, modes } = statement;
  const stage = stageOf(statement);
  const mask = modes.length > 0 ? modeMaskOf(modes) : companyModes;
  return concepts.map((code) => ({
    code,
    unit: unitOf(numbers.numberOf(code), mask, kind, place),
    statementId: id ?? '',
    stage,
  }));
}

/**
 * By what the evidence would say, so that the order of rows decides nothing and neither do numbers that differ between
 * processes. Units of one concept are neighbours. One that says nothing new is left out.
 */
function inOrder(drafts: readonly Draft[]): readonly Unit[] {
  const sorted = drafts.toSorted(
    (x, y) =>
      byText(x.code, y.code) ||
      Number(isDeclared(y.unit)) - Number(isDeclared(x.unit)) ||
      modesOf(x.unit) - modesOf(y.unit) ||
      byText(ruleOf(x.unit) ?? '', ruleOf(y.unit) ?? '') ||
      byText(x.statementId, y.statementId) ||
      x.stage - y.stage,
  );
  return sorted.flatMap(({ unit, statementId, stage }, index) => {
    const previous = sorted[index - 1];
    const repeats =
      previous !== undefined &&
      previous.statementId === statementId &&
      previous.stage === stage &&
      conceptOf(previous.unit) === conceptOf(unit) &&
      modesOf(previous.unit) === modesOf(unit) &&
      kindOf(previous.unit) === kindOf(unit);
    return repeats ? [] : [unit];
  });
}

function neededSectors(profile: MatchProfile, { tree }: Vocabulary): readonly string[] {
  return profile.needs.flatMap((need) => need.concepts.flatMap((code) => tree.sectorOf(code) ?? []));
}

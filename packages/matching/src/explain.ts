import type {
  DirectionScore,
  Evidence,
  Finding,
  MatchScore,
  NeedMetEvidence,
  OfferWantedEvidence,
  ScorePart,
} from './match-score.ts';
import { reasonOf } from './reason-of-evidence.ts';
import type { FitReason, Side, WeakLink } from './reasons.ts';
import { type SignalName, signals } from './signals.ts';
import { shareByRank } from './strength.ts';

/** What a page says about a pair. */
export interface Explanation {
  /**
   * Why A would want B: the strongest three at most, what the two would do together before how safe and easy it is to begin,
   * told in the order of the table of signals. Empty when nothing speaks for it.
   */
  readonly reasonsForA: readonly FitReason[];
  /** Why B would want A. */
  readonly reasonsForB: readonly FitReason[];
  /** What holds the pair back most, on the side whose interest is the weaker. */
  readonly weakestLink: WeakLink;
}

const shownReasons = 3;

/** Builds the explanation from the parts of the score and from nothing else, so that it cannot say what did not count. */
export function explain({ forward, backward }: MatchScore): Explanation {
  return {
    reasonsForA: reasonsOf(forward),
    reasonsForB: reasonsOf(backward),
    weakestLink: forward.total <= backward.total ? weakestLinkOf(forward, 'a') : weakestLinkOf(backward, 'b'),
  };
}

const contentSignals: ReadonlySet<SignalName> = new Set(
  signals.flatMap(({ name, kind }) => (kind === 'content' ? [name] : [])),
);

interface WeighedEvidence {
  readonly evidence: Evidence;
  readonly isContent: boolean;
  readonly weight: number;
}

/** Chooses content first, then by what the evidence contributed; of equal ones, the first in the order of the table. */
function reasonsOf({ parts }: DirectionScore): readonly FitReason[] {
  const weighed = withoutRepeats(weigh(parts));
  const strongest = weighed.toSorted(byImportance).slice(0, shownReasons);
  const reasons: FitReason[] = [];
  for (const one of weighed) {
    const reason = strongest.includes(one) ? reasonOf(one.evidence) : undefined;
    if (reason !== undefined) reasons.push(reason);
  }
  return reasons;
}

/** Concept matches share their part's contribution by rank; any other signal has a single piece of evidence. */
function weigh(parts: readonly ScorePart[]): readonly WeighedEvidence[] {
  const weighed: WeighedEvidence[] = [];
  for (const { signal, weight, contribution, evidence } of parts) {
    if (weight === 0) continue;
    const isContent = contentSignals.has(signal);
    for (let rank = 0; rank < evidence.length; rank += 1) {
      const piece = evidence[rank];
      if (piece === undefined) continue;
      weighed.push({ evidence: piece, isContent, weight: contribution * (shareByRank[rank] ?? 0) });
    }
  }
  return weighed;
}

function byImportance(x: WeighedEvidence, y: WeighedEvidence): number {
  return Number(y.isContent) - Number(x.isContent) || y.weight - x.weight;
}

/**
 * Leaves out what would be said twice: a field that is already a need or a demand, a sector beside a concept, a common
 * meaning beside common words. Of likely needs
 * only the strongest is told: further guesses by the same rule persuade nobody, a shared field does.
 */
function withoutRepeats(weighed: readonly WeighedEvidence[]): readonly WeighedEvidence[] {
  const guess = weighed.find(({ evidence }) => evidence.kind === 'needMet' && evidence.inferred);
  const distinct = weighed.filter(
    (one) => one === guess || !(one.evidence.kind === 'needMet' && one.evidence.inferred),
  );
  const told: string[] = [];
  for (const { evidence } of distinct) if (isExchange(evidence)) told.push(evidence.concept);
  const hasWords = distinct.some(({ evidence }) => evidence.kind === 'words');
  const hasConcept = told.length > 0 || distinct.some(({ evidence }) => evidence.kind === 'sharedField');
  return distinct.filter(({ evidence }) => {
    if (evidence.kind === 'rivalOffers' || evidence.kind === 'unwantedSize') return false;
    if (evidence.kind === 'meaning') return !hasWords;
    if (evidence.kind === 'sharedField') return !told.includes(evidence.concept);
    return evidence.kind !== 'sectors' || !hasConcept;
  });
}

function isExchange(evidence: Evidence): evidence is NeedMetEvidence | OfferWantedEvidence {
  return evidence.kind === 'needMet' || evidence.kind === 'offerWanted';
}

type WeakLinkKey = WeakLink['key'];

/** What to say of a signal that does not speak for the pair, by what was found. */
const weakLinks = {
  needMet: { misses: 'weakLink.needNotMet', unknown: 'weakLink.noNeedDeclared' },
  offerWanted: { misses: 'weakLink.offerNotWanted', unknown: 'weakLink.noDemandDeclared' },
  complementaryField: { misses: 'weakLink.fieldsApart', unknown: 'weakLink.fieldUnknown' },
  // Texts in two languages share no word, and nobody is to blame for it.
  textFit: {},
  // A number of a model is nothing that somebody could change.
  meaningFit: {},
  pastOutcomes: { misses: 'weakLink.unlikePastPartners' },
  modesFit: { misses: 'weakLink.modesDiffer', unknown: 'weakLink.modesUnknown' },
  sectorOverlap: { misses: 'weakLink.sectorsDiffer', unknown: 'weakLink.sectorUnknown' },
  sizeFit: { misses: 'weakLink.sizesApart', unknown: 'weakLink.sizeUnknown' },
  // Most companies name no place and no stage, and nobody is to blame for it.
  placeFit: { misses: 'weakLink.placeNotWanted' },
  readinessFit: { misses: 'weakLink.readinessApart' },
  commonLanguage: { misses: 'weakLink.noCommonLanguage', unknown: 'weakLink.languageUnknown' },
  verification: { misses: 'weakLink.notVerified', unknown: 'weakLink.notVerified' },
  responsiveness: { misses: 'weakLink.rarelyAnswers', unknown: 'weakLink.noAnswersYet' },
  freshness: { misses: 'weakLink.outOfDate', unknown: 'weakLink.outOfDate' },
} as const satisfies Record<SignalName, Partial<Record<Exclude<Finding, 'fits'>, WeakLinkKey>>>;

/**
 * The signal that loses most weight among those that do not speak for the pair and have something to say, the first of the table
 * among equals.
 */
function weakestLinkOf({ parts }: DirectionScore, side: Side): WeakLink {
  let weakest: WeakLinkKey = 'weakLink.none';
  let mostLost = Number.NEGATIVE_INFINITY;
  for (const part of parts) {
    const lost = part.weight - part.contribution;
    const key = lost > mostLost ? weakLinkKeyOf(part) : undefined;
    if (key === undefined) continue;
    weakest = key;
    mostLost = lost;
  }
  return { key: weakest, params: { side } };
}

function weakLinkKeyOf({ signal, finding, evidence }: ScorePart): WeakLinkKey | undefined {
  if (finding === 'fits') return undefined;
  if (evidence.some(({ kind }) => kind === 'rivalOffers')) return 'weakLink.rivalOffers';
  if (evidence.some(({ kind }) => kind === 'unwantedSize')) return 'weakLink.sizeNotWanted';
  const links: Partial<Record<Exclude<Finding, 'fits'>, WeakLinkKey>> = weakLinks[signal];
  return links[finding];
}

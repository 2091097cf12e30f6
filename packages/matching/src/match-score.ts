import type { CooperationMode, Locale, ReadinessStage, SizeBand, VerificationLevel } from '@karakoram/domain';
import type { ConceptDistance } from './concept-tree.ts';
import type { NeedRule } from './infer-needs.ts';
import type { SignalName } from './signals.ts';

/** What a part of a score rests on. Codes and numbers only, so that every reason can be said in every language. */
export type Evidence =
  | NeedMetEvidence
  | OfferWantedEvidence
  | SharedFieldEvidence
  | RivalOffersEvidence
  /** How many words of their texts are the same that not everybody uses. */
  | { readonly kind: 'words'; readonly shared: number }
  /** How alike what one wants and the other does are in meaning, the value of the signal. */
  | { readonly kind: 'meaning'; readonly percent: number }
  /** How many partners the wanting company accepted before, whom the other is like. */
  | { readonly kind: 'acceptedPartners'; readonly accepted: number }
  | { readonly kind: 'sectors'; readonly sectors: readonly string[] }
  | { readonly kind: 'modes'; readonly wanted: CooperationMode; readonly offered: CooperationMode }
  | { readonly kind: 'size'; readonly own: SizeBand; readonly theirs: SizeBand }
  /** A size that the wanting company names, or one that it does not name among others: evidence against. */
  | { readonly kind: 'wantedSize' | 'unwantedSize'; readonly theirs: SizeBand }
  /** The other's province, which the wanting company names. */
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'readiness'; readonly stage: ReadinessStage }
  | { readonly kind: 'languages'; readonly languages: readonly Locale[] }
  | { readonly kind: 'verification'; readonly level: VerificationLevel }
  | { readonly kind: 'freshness'; readonly updatedDaysAgo: number }
  | {
      readonly kind: 'responsiveness';
      readonly received: number;
      readonly answered: number;
      readonly medianHoursToAnswer?: number;
    };

/** A need of the wanting company and the capability of the other that meets it. */
export interface NeedMetEvidence {
  readonly kind: 'needMet';
  readonly concept: string;
  readonly offerConcept: string;
  readonly distance: ConceptDistance;
  /** The wanting company declared no such need: it is likely. */
  readonly inferred: boolean;
  /** The rule that inferred it; absent for a declared need and for one that the caller inferred. */
  readonly rule?: NeedRule;
  /** False when the other company only writes about the concept and declares no offer of it. */
  readonly offerDeclared: boolean;
  readonly needId?: string;
  readonly offerId?: string;
}

/** Something that the wanting company can give and the other declares to need. */
export interface OfferWantedEvidence {
  readonly kind: 'offerWanted';
  /** Of the wanting company's offers or work. */
  readonly concept: string;
  /** Of the other's need. */
  readonly needConcept: string;
  readonly distance: ConceptDistance;
  readonly offerId?: string;
  readonly needId?: string;
}

/** A concept of each company's own work that is the same or near. */
export interface SharedFieldEvidence {
  readonly kind: 'sharedField';
  readonly concept: string;
  readonly otherConcept: string;
  readonly distance: ConceptDistance;
}

/** Both declare offers of the same concepts in the same modes: evidence against, never a reason to work together. */
export interface RivalOffersEvidence {
  readonly kind: 'rivalOffers';
  /** Share of all declared offers of the two that coincide (Jaccard), 0 to 1. */
  readonly share: number;
}

/** `fits`: something speaks for the pair. `misses`: both profiles speak, and nothing fits. `unknown`: one says nothing. */
export type Finding = 'fits' | 'misses' | 'unknown';

/** One signal's share of a direction. */
export interface ScorePart {
  readonly signal: SignalName;
  /** From the table of signals; the weights of one direction sum to 1. */
  readonly weight: number;
  /** 0 to 1. */
  readonly value: number;
  /** `weight * value`. */
  readonly contribution: number;
  readonly finding: Finding;
  /** Strongest first; empty when nothing speaks for or against the pair. */
  readonly evidence: readonly Evidence[];
}

/** Why one company would want the other: the parts, in the order of the table of signals, and their sum. */
export interface DirectionScore {
  /** 0 to 1, the sum of the contributions. */
  readonly total: number;
  readonly parts: readonly ScorePart[];
}

/** The fit of a pair, seen from company A. */
export interface MatchScore {
  /** Why A wants B. */
  readonly forward: DirectionScore;
  /** Why B wants A. */
  readonly backward: DirectionScore;
  /** 0 to 1, see `jointScore`. */
  readonly joint: number;
}

import type { CooperationMode, Locale, ReadinessStage, SizeBand, VerificationLevel } from '@karakoram/domain';
import type { ConceptDistance } from './concept-tree.ts';

/**
 * Every key of a reason. A catalogue that is typed by `Record<ReasonKey, string>` is complete or does not compile.
 *
 * `reason.*` says why one side would want the other; the wanting side is the one whose list it is in, so each key needs a
 * sentence that works with either name in front. `weakLink.*` says what holds the pair back.
 */
export const reasonKeys = [
  'reason.needMet',
  'reason.needMetNearby',
  'reason.needMetByField',
  'reason.likelyNeed.advancedTechnology',
  'reason.likelyNeed.marketEntry',
  'reason.likelyNeed.softwareCapacity',
  'reason.likelyNeed.productionCapacity',
  'reason.likelyNeed.applicationPartner',
  'reason.likelyNeed.growthCapital',
  'reason.likelyNeed.other',
  'reason.offerWanted',
  'reason.sharedField',
  'reason.nearField',
  'reason.similarTexts',
  'reason.similarMeaning',
  'reason.likePastPartners',
  'reason.modesFit',
  'reason.sharedSectors',
  'reason.sizeFits',
  'reason.sizeWanted',
  'reason.placeWanted',
  'reason.readinessFits',
  'reason.commonLanguage',
  'reason.verified',
  'reason.answersRequests',
  'reason.upToDate',
  'weakLink.noNeedDeclared',
  'weakLink.needNotMet',
  'weakLink.noDemandDeclared',
  'weakLink.offerNotWanted',
  'weakLink.fieldUnknown',
  'weakLink.fieldsApart',
  'weakLink.rivalOffers',
  'weakLink.unlikePastPartners',
  'weakLink.modesUnknown',
  'weakLink.modesDiffer',
  'weakLink.sectorUnknown',
  'weakLink.sectorsDiffer',
  'weakLink.sizeUnknown',
  'weakLink.sizesApart',
  'weakLink.sizeNotWanted',
  'weakLink.placeNotWanted',
  'weakLink.readinessApart',
  'weakLink.languageUnknown',
  'weakLink.noCommonLanguage',
  'weakLink.notVerified',
  'weakLink.noAnswersYet',
  'weakLink.rarelyAnswers',
  'weakLink.outOfDate',
  'weakLink.none',
] as const;
export type ReasonKey = (typeof reasonKeys)[number];

/** The two companies of a score, in its own order: `a` is the one it is seen from. */
export type Side = 'a' | 'b';

/** `concept` is a concept code of the wanting side's need, `offerConcept` one of what the other offers or writes about. */
interface NeedParams {
  readonly concept: string;
  readonly offerConcept: string;
  readonly distance: ConceptDistance;
  /** True when nobody declared the need; every key of a likely need says so. */
  readonly inferred: boolean;
  /** False when the other side only writes about the concept. */
  readonly offerDeclared: boolean;
  readonly needId?: string;
  readonly offerId?: string;
}

/** `concept` is what the wanting side offers or works on, `needConcept` what the other declares to need. */
interface OfferParams {
  readonly concept: string;
  readonly needConcept: string;
  readonly distance: ConceptDistance;
  readonly offerId?: string;
  readonly needId?: string;
}

interface FieldParams {
  readonly concept: string;
  readonly otherConcept: string;
  readonly distance: ConceptDistance;
}

/** The side whose interest in the other is the weaker: what the link says of a wanting side is about this one. */
interface WeakLinkParams {
  readonly side: Side;
}

/** The parameters of each key: codes and numbers, never prose. */
export interface ReasonParams {
  readonly 'reason.needMet': NeedParams;
  readonly 'reason.needMetNearby': NeedParams;
  readonly 'reason.needMetByField': NeedParams;
  readonly 'reason.likelyNeed.advancedTechnology': NeedParams;
  readonly 'reason.likelyNeed.marketEntry': NeedParams;
  readonly 'reason.likelyNeed.softwareCapacity': NeedParams;
  readonly 'reason.likelyNeed.productionCapacity': NeedParams;
  readonly 'reason.likelyNeed.applicationPartner': NeedParams;
  readonly 'reason.likelyNeed.growthCapital': NeedParams;
  readonly 'reason.likelyNeed.other': NeedParams;
  readonly 'reason.offerWanted': OfferParams;
  readonly 'reason.sharedField': FieldParams;
  readonly 'reason.nearField': FieldParams;
  /** How many words the texts share that few companies use. */
  readonly 'reason.similarTexts': { readonly words: number };
  /** How far the texts are more alike in meaning than is usual. */
  readonly 'reason.similarMeaning': { readonly percent: number };
  /** How many partners the wanting side accepted before. */
  readonly 'reason.likePastPartners': { readonly accepted: number };
  readonly 'reason.modesFit': { readonly wanted: CooperationMode; readonly offered: CooperationMode };
  readonly 'reason.sharedSectors': { readonly sectors: readonly string[] };
  readonly 'reason.sizeFits': { readonly own: SizeBand; readonly theirs: SizeBand };
  readonly 'reason.sizeWanted': { readonly theirs: SizeBand };
  /** The code of the other side's province. */
  readonly 'reason.placeWanted': { readonly place: string };
  readonly 'reason.readinessFits': { readonly stage: ReadinessStage };
  readonly 'reason.commonLanguage': { readonly languages: readonly Locale[] };
  readonly 'reason.verified': { readonly level: VerificationLevel };
  readonly 'reason.answersRequests': {
    readonly received: number;
    readonly answered: number;
    readonly medianHoursToAnswer?: number;
  };
  readonly 'reason.upToDate': { readonly updatedDaysAgo: number };
  readonly 'weakLink.noNeedDeclared': WeakLinkParams;
  readonly 'weakLink.needNotMet': WeakLinkParams;
  readonly 'weakLink.noDemandDeclared': WeakLinkParams;
  readonly 'weakLink.offerNotWanted': WeakLinkParams;
  readonly 'weakLink.fieldUnknown': WeakLinkParams;
  readonly 'weakLink.fieldsApart': WeakLinkParams;
  readonly 'weakLink.rivalOffers': WeakLinkParams;
  readonly 'weakLink.unlikePastPartners': WeakLinkParams;
  readonly 'weakLink.modesUnknown': WeakLinkParams;
  readonly 'weakLink.modesDiffer': WeakLinkParams;
  readonly 'weakLink.sectorUnknown': WeakLinkParams;
  readonly 'weakLink.sectorsDiffer': WeakLinkParams;
  readonly 'weakLink.sizeUnknown': WeakLinkParams;
  readonly 'weakLink.sizesApart': WeakLinkParams;
  readonly 'weakLink.sizeNotWanted': WeakLinkParams;
  readonly 'weakLink.placeNotWanted': WeakLinkParams;
  readonly 'weakLink.readinessApart': WeakLinkParams;
  readonly 'weakLink.languageUnknown': WeakLinkParams;
  readonly 'weakLink.noCommonLanguage': WeakLinkParams;
  readonly 'weakLink.notVerified': WeakLinkParams;
  readonly 'weakLink.noAnswersYet': WeakLinkParams;
  readonly 'weakLink.rarelyAnswers': WeakLinkParams;
  readonly 'weakLink.outOfDate': WeakLinkParams;
  readonly 'weakLink.none': WeakLinkParams;
}

/** A reason shown to a person: a key of the catalogue and its parameters. */
export type Reason = {
  readonly [Key in ReasonKey]: { readonly key: Key; readonly params: ReasonParams[Key] };
}[ReasonKey];

/** What holds a pair back. */
export type WeakLink = Extract<Reason, { readonly key: `weakLink.${string}` }>;

/** Why a side would want the other. */
export type FitReason = Exclude<Reason, WeakLink>;

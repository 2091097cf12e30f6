import type { UserActor } from '../roles.ts';
import { availableOpportunityActions, type OpportunitySubject } from './opportunity-life-cycle.ts';

/** What a desk scores in each opportunity, 0 to 5. */
export const reviewCriteria = ['advantage', 'clarity', 'cooperation', 'language'] as const;
export type ReviewCriterion = (typeof reviewCriteria)[number];

export const scoreMax = 5;
/** Under this many points in total nothing is published. */
export const publishableTotal = 10;

export type ReviewScores = Readonly<Record<ReviewCriterion, number>>;

/** What a desk can decide about an opportunity. `second_reading` leaves it submitted: another reviewer decides. */
export const opportunityDecisions = [
  'publish',
  'second_reading',
  'request_changes',
  'hold',
  'resume',
  'reject',
  'archive',
] as const;
export type OpportunityDecision = (typeof opportunityDecisions)[number];

/** Why an opportunity is handed back: what the author can repair. */
const repairs = [
  'identity_leaks',
  'advantage_unclear',
  'cooperation_unclear',
  'too_general',
  'type_wrong',
  'concepts_too_broad',
  'language_quality',
  'evidence_missing',
  'other',
] as const;

/** Why an opportunity is not published at all. */
const rejections = [
  'direct_sale',
  'not_a_technology',
  'duplicate',
  'prohibited_activity',
  'false_information',
  'other',
] as const;

const holds = ['complaint_under_review', 'evidence_awaited', 'compliance', 'other'] as const;

const archivings = ['duplicate', 'outdated_information', 'false_information', 'other'] as const;

/** The reasons that each decision may carry; a decision that has some needs at least one. */
export const opportunityReasons = {
  publish: [],
  second_reading: [],
  request_changes: repairs,
  hold: holds,
  resume: [],
  reject: rejections,
  archive: archivings,
} as const satisfies Record<OpportunityDecision, readonly string[]>;

export type OpportunityReason = (typeof opportunityReasons)[OpportunityDecision][number];

/** Three working days, in hours, as for companies. */
export const opportunityTargetHours = 72;

/** The points of all criteria together, at most 20. */
export function totalScore(scores: ReviewScores): number {
  return reviewCriteria.reduce((total, criterion) => total + scores[criterion], 0);
}

/** True if so many points allow publication: ten in total and none of the four at zero. */
export function isPublishable(scores: ReviewScores): boolean {
  return totalScore(scores) >= publishableTotal && reviewCriteria.every((criterion) => scores[criterion] > 0);
}

/** True if a desk scores what it decides on: to publish it, or to have it read by another. */
export function needsScores(decision: OpportunityDecision): boolean {
  return decision === 'publish' || decision === 'second_reading';
}

/** True if a desk must say why it decides so. */
export function opportunityNeedsReason(decision: OpportunityDecision): boolean {
  return opportunityReasons[decision].length > 0;
}

/** True if `reason` may be given for `decision`. */
export function isOpportunityReasonFor(decision: OpportunityDecision, reason: string): boolean {
  const reasons: readonly string[] = opportunityReasons[decision];
  return reasons.includes(reason);
}

/** What besides its status says what can be decided about an opportunity. */
export interface ReviewedSubject extends OpportunitySubject {
  /** Nothing is published for a company that is not approved itself. */
  readonly isCompanyApproved: boolean;
  /** Who asked for a second reading of the version as it stands. */
  readonly firstReaderId: string | null;
}

/**
 * What the reviewer can decide about the opportunity as it stands. A second reading is asked for once a version, and who asked
 * for it leaves the publication of that version to another.
 */
export function availableOpportunityDecisions(
  opportunity: ReviewedSubject,
  reviewer: UserActor,
): OpportunityDecision[] {
  const actions: readonly string[] = availableOpportunityActions(opportunity, reviewer);
  return opportunityDecisions.filter((decision) => {
    if (decision === 'second_reading') return actions.includes('publish') && opportunity.firstReaderId === null;
    if (decision === 'publish') {
      if (!opportunity.isCompanyApproved || opportunity.firstReaderId === reviewer.userId) return false;
    }
    return actions.includes(decision);
  });
}

/** What a desk can decide about a company; the last two answer a pending change of an identity field. */
export const reviewDecisions = [
  'approve',
  'request_changes',
  'reject',
  'suspend',
  'reinstate',
  'archive',
  'accept_change',
  'refuse_change',
] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

/** Reasons to hand a listing back. Each names something that the company can repair by itself. */
export const requestChangesReasons = [
  'name_mismatch',
  'number_unverifiable',
  'description_too_vague',
  'offers_unclear',
  'wrong_sector',
  'contact_missing',
  'language_quality',
  'other',
] as const;
export type RequestChangesReason = (typeof requestChangesReasons)[number];

/** Reasons to refuse a listing for good. */
export const rejectReasons = [
  'not_a_technology_company',
  'cannot_be_verified',
  'duplicate',
  'prohibited_activity',
  'false_information',
  'other',
] as const;
export type RejectReason = (typeof rejectReasons)[number];

/** Reasons to take an approved company out of sight until the matter is settled. */
export const suspendReasons = [
  'complaint_under_review',
  'outdated_information',
  'false_information',
  'compliance',
  'other',
] as const;
export type SuspendReason = (typeof suspendReasons)[number];

/** Reasons to end a listing from the desk's side. */
export const archiveReasons = ['duplicate', 'outdated_information', 'false_information', 'other'] as const;
export type ArchiveReason = (typeof archiveReasons)[number];

/** Reasons to keep the old name, country or registration number of an approved company. */
export const refuseChangeReasons = ['name_mismatch', 'number_unverifiable', 'false_information', 'other'] as const;
export type RefuseChangeReason = (typeof refuseChangeReasons)[number];

export type ReviewReason = RequestChangesReason | RejectReason | SuspendReason | ArchiveReason | RefuseChangeReason;

/** The reasons that each decision may carry. A decision in the company's favour needs none. */
export const reviewReasons = {
  approve: [],
  request_changes: requestChangesReasons,
  reject: rejectReasons,
  suspend: suspendReasons,
  reinstate: [],
  archive: archiveReasons,
  accept_change: [],
  refuse_change: refuseChangeReasons,
} as const satisfies Record<ReviewDecision, readonly ReviewReason[]>;

/** Three working days, in hours: the time in which a desk means to answer a submission. */
export const reviewTargetHours = 72;

/** True if a desk must say why it decides so. */
export function needsReason(decision: ReviewDecision): boolean {
  return reviewReasons[decision].length > 0;
}

/** True if `reason` may be given for `decision`. */
export function isReasonFor(decision: ReviewDecision, reason: string): boolean {
  const reasons: readonly string[] = reviewReasons[decision];
  return reasons.includes(reason);
}

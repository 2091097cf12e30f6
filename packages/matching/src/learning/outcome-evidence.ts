import type { DeclineReason, DismissReason } from '@karakoram/domain';
import type { Outcome, OutcomeKind } from './outcome.ts';

/** What somebody decided on. Each question has its own share of yes, whatever the pair: it is not compared with the other. */
export const questions = ['suggestion', 'request'] as const;
type Question = (typeof questions)[number];

/** Whose interest in the other an outcome tells of, and which way. */
interface KindEntry {
  readonly question: Question;
  /** Who decided: `from` of its interest in `to`, or the other way round. */
  readonly decidedBy: 'from' | 'to';
  readonly liked: boolean;
  /** How much it tells of fit, 0 to 1: 1 is a considered yes or no to this very partner. */
  readonly telling: number;
  readonly why: string;
}

/** How much of its kind's evidence is left when this reason was given. */
interface ReasonEntry {
  readonly share: number;
  readonly why: string;
}

/** What each outcome tells. The figures are set by hand; what counts is their order. */
export const outcomeEvidence = {
  accepted: {
    question: 'request',
    decidedBy: 'to',
    liked: true,
    telling: 1,
    why: 'Who accepts has read the request, gives away a contact, and answers for it.',
  },
  declined: {
    question: 'request',
    decidedBy: 'to',
    liked: false,
    telling: 1,
    why: 'Who declines has read the request as well; how much of it is about fit, the reason says.',
  },
  ignored: {
    question: 'request',
    decidedBy: 'to',
    liked: false,
    telling: 0.25,
    why: 'Silence is mostly about time; only a little of it is about the partner.',
  },
  requested: {
    question: 'suggestion',
    decidedBy: 'from',
    liked: true,
    telling: 0.8,
    why: 'A request takes a message and the risk of a refusal, so it is meant; but it may follow a hint from outside.',
  },
  saved: {
    question: 'suggestion',
    decidedBy: 'from',
    liked: true,
    telling: 0.5,
    why: 'Saving costs one click and binds nobody.',
  },
  dismissed: {
    question: 'suggestion',
    decidedBy: 'from',
    liked: false,
    telling: 0.8,
    why: 'Who takes a company off the list for good has looked at it; how much of it is about fit, the reason says.',
  },
} as const satisfies Record<OutcomeKind, KindEntry>;

/** What is left of a dismissal, by its reason. */
export const dismissEvidence = {
  not_relevant: { share: 1, why: 'It says that the ranking was wrong.' },
  competitor: { share: 1, why: 'The signals of the field are there to tell partners from competitors.' },
  too_small: { share: 0.8, why: 'It is about the pair, though about one side of it only.' },
  too_large: { share: 0.8, why: 'It is about the pair, though about one side of it only.' },
  wrong_place: { share: 0.6, why: 'It is about the pair, but a place says nothing of what the two would do together.' },
  already_know_them: { share: 0, why: 'It says nothing against the fit, rather something for it.' },
  other: { share: 0.5, why: 'Nobody knows what it was.' },
} as const satisfies Record<DismissReason, ReasonEntry>;

/** What is left of a declined request, by its reason. */
export const declineEvidence = {
  no_fit: { share: 1, why: 'It says that the ranking was wrong.' },
  benefit_unclear: { share: 0.8, why: 'Either the fit is poor or the message did not show it.' },
  too_early: { share: 0.3, why: 'It is about the time, less about the partner.' },
  no_capacity: {
    share: 0.2,
    why: 'It is about the receiver’s own load; a better partner might still have been taken.',
  },
  already_have_partner: { share: 0.2, why: 'A place that is taken says little of who asked for it.' },
  compliance: { share: 0.2, why: 'Rules forbade it, whatever the fit.' },
  other: { share: 0.5, why: 'Nobody knows what it was.' },
} as const satisfies Record<DeclineReason, ReasonEntry>;

/** What one outcome tells, its reason taken into account. `telling` may be 0: then nothing is to be learned from it. */
export function evidenceOf(outcome: Outcome): Omit<KindEntry, 'why'> {
  const entry: KindEntry = outcomeEvidence[outcome.kind];
  return { ...entry, telling: entry.telling * shareOf(outcome) };
}

function shareOf(outcome: Outcome): number {
  if (outcome.kind === 'dismissed') return dismissEvidence[outcome.reason].share;
  if (outcome.kind === 'declined') return declineEvidence[outcome.reason].share;
  return 1;
}

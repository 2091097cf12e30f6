/** What somebody looks for: a need that a company declares, or a request that it has posted as an opportunity. */
export const demandKinds = ['need', 'request'] as const;
export type DemandKind = (typeof demandKinds)[number];

/** Whether what a company offers is of a form of cooperation that is wanted; `unknown` where one of the two says nothing. */
export const answerForms = ['fits', 'unknown', 'differs'] as const;
export type AnswerForm = (typeof answerForms)[number];

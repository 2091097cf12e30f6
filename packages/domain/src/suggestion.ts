/** What has become of a suggestion. A dismissed company does not come back unless the member asks. */
export const suggestionStates = ['shown', 'saved', 'dismissed', 'requested'] as const;
export type SuggestionState = (typeof suggestionStates)[number];

/** Why a member does not want a suggested company. The ranking is judged by these, so every dismissal carries one. */
export const dismissReasons = [
  'not_relevant',
  'competitor',
  'too_small',
  'too_large',
  'wrong_place',
  'already_know_them',
  'other',
] as const;
export type DismissReason = (typeof dismissReasons)[number];

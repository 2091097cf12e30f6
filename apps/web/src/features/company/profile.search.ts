/** The steps of the profile editor, in their order. */
export const profileSteps = [
  'identity',
  'place',
  'sectors',
  'offers',
  'needs',
  'description',
  'contact',
  'review',
] as const;
export type ProfileStep = (typeof profileSteps)[number];

export interface ProfileSearch {
  /** The first step where it is left out. */
  step?: ProfileStep;
}

export function profileSearch(search: Record<string, unknown>): ProfileSearch {
  const step = profileSteps.find((known) => known === search['step']);
  return step === undefined ? {} : { step };
}

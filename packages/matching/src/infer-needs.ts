/** Why a need is thought likely: the name of the rule that says so. */
export const needRules = [
  'advancedTechnology',
  'marketEntry',
  'softwareCapacity',
  'productionCapacity',
  'growthCapital',
  'applicationPartner',
] as const;
export type NeedRule = (typeof needRules)[number];

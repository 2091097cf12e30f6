/** The forms that work between two companies can take. */
export const cooperationModes = [
  'technology-transfer',
  'joint-venture',
  'investment',
  'outsourcing',
  'distribution',
  'production-capacity',
  'joint-research',
  'talent-exchange',
] as const;
export type CooperationMode = (typeof cooperationModes)[number];

/** The fit of an offer and a need of which one names no mode: open to any, so neither for nor against. */
export const neutralModesFit = 0.5;

/**
 * How well the modes of an offer answer those of a need, between 0 and 1. Both sides name the same undertaking (an offer
 * of investment answers a need for investment), so a mode complements itself and no other: 1 if they share one, 0 if they
 * do not, `neutralModesFit` if either names none. The order of the arguments does not matter.
 */
export function modesFit(offerModes: readonly CooperationMode[], needModes: readonly CooperationMode[]): number {
  if (offerModes.length === 0 || needModes.length === 0) return neutralModesFit;
  return offerModes.some((mode) => needModes.includes(mode)) ? 1 : 0;
}

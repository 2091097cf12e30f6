import { type CooperationMode, cooperationModes, modesFit } from '@karakoram/domain';

/**
 * A set of cooperation modes as bits, in the order of `cooperationModes`. The ranking compares modes for every pair of
 * concepts, and an integer is compared faster than two lists. 0 means that nothing is known: open to any.
 */
export type ModeMask = number;

/** For each mode, the modes that answer it. Filled from the domain's own rule, so that there is only one. */
const answeringModes = cooperationModes.map((wanted) =>
  cooperationModes.reduce((mask, offered, bit) => (modesFit([offered], [wanted]) === 1 ? mask | (1 << bit) : mask), 0),
);

/** The bits of a list of modes; order and repetition do not matter. */
export function modeMaskOf(modes: readonly CooperationMode[]): ModeMask {
  return modes.reduce((mask, mode) => mask | (1 << cooperationModes.indexOf(mode)), 0);
}

/** `fits`: an offered mode answers a wanted one. `unknown`: a side names none. */
export type ModesAnswer = 'fits' | 'differs' | 'unknown';

/** How offered modes answer wanted ones. */
export function answerOf(wanted: ModeMask, offered: ModeMask): ModesAnswer {
  if (wanted === 0 || offered === 0) return 'unknown';
  return answeringModes.some((answering, bit) => (wanted & (1 << bit)) !== 0 && (answering & offered) !== 0)
    ? 'fits'
    : 'differs';
}

/** The first pair of modes that fit, in the order of `cooperationModes`; undefined when none do. */
export function fittingPair(
  wanted: ModeMask,
  offered: ModeMask,
): { readonly wanted: CooperationMode; readonly offered: CooperationMode } | undefined {
  for (const [bit, wantedMode] of cooperationModes.entries()) {
    if ((wanted & (1 << bit)) === 0) continue;
    const answering = (answeringModes[bit] ?? 0) & offered;
    const offeredMode = cooperationModes.find((_, offeredBit) => (answering & (1 << offeredBit)) !== 0);
    if (offeredMode !== undefined) return { wanted: wantedMode, offered: offeredMode };
  }
  return undefined;
}

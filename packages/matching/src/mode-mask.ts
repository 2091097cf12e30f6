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
  let mask = 0;
  for (const mode of modes) mask |= 1 << cooperationModes.indexOf(mode);
  return mask;
}

/** For each set of modes, all modes that answer one of them: with eight modes there are 256 sets. */
const answersBySet = Uint32Array.from({ length: 1 << cooperationModes.length }, (_, wanted) =>
  answeringModes.reduce((mask, answering, bit) => ((wanted & (1 << bit)) !== 0 ? mask | answering : mask), 0),
);

/** `fits`: an offered mode answers a wanted one. `unknown`: a side names none. */
export type ModesAnswer = 'fits' | 'differs' | 'unknown';

/** How offered modes answer wanted ones. */
export function answerOf(wanted: ModeMask, offered: ModeMask): ModesAnswer {
  if (wanted === 0 || offered === 0) return 'unknown';
  return (offered & (answersBySet[wanted] ?? 0)) !== 0 ? 'fits' : 'differs';
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

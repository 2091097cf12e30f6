import type { Evidence } from '../match-score.ts';
import { answerOf, fittingPair, type ModeMask } from '../mode-mask.ts';
import type { Reading, ReadSignal } from './reading.ts';

/** Modes that fit although no need meets a capability: the two are open to the same undertaking, in what is not known. */
const withoutConcept = 0.4;

/**
 * The cooperation modes of the best-fitting need and capability; failing that, what the two companies are open to. The
 * better of the two counts, so that a further need never lowers it.
 */
export const readModesFit: ReadSignal = ({ wanting, other, modesMatch }) => {
  const general = generalReading(wanting.modes, other.offeredModes);
  if (modesMatch === undefined) return general;
  const value = modesMatch.modesCertainty;
  if (value === 0 && general.finding === 'unknown') return { ...general, finding: 'misses' };
  if (value === 0 || value < general.value) return general;
  if (modesMatch.modesAnswer === 'unknown') return { value, finding: 'unknown', evidence: [] };
  return { value, finding: 'fits', evidence: evidenceOf(modesMatch.need.modes, modesMatch.capability.modes) };
};

function generalReading(wanted: ModeMask, offered: ModeMask): Reading {
  const answer = answerOf(wanted, offered);
  if (answer === 'unknown') return { value: withoutConcept / 2, finding: 'unknown', evidence: [] };
  if (answer === 'differs') return { value: 0, finding: 'misses', evidence: [] };
  return { value: withoutConcept, finding: 'fits', evidence: evidenceOf(wanted, offered) };
}

function evidenceOf(wanted: ModeMask, offered: ModeMask): readonly Evidence[] {
  const pair = fittingPair(wanted, offered);
  return pair === undefined ? [] : [{ kind: 'modes', ...pair }];
}

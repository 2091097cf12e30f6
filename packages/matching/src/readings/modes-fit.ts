import type { Direction } from '../compare.ts';
import type { Evidence, Finding } from '../match-score.ts';
import { answerOf, fittingPair, type ModeMask, type ModesAnswer } from '../mode-mask.ts';
import { modesOf } from '../unit.ts';
import { misses, type SignalReader, unknown } from './reading.ts';

/** Modes that fit although no need meets a capability: the two are open to the same undertaking, in what is not known. */
const withoutConcept = 0.4;

const generalValue: Readonly<Record<ModesAnswer, number>> = {
  fits: withoutConcept,
  unknown: withoutConcept / 2,
  differs: 0,
};
const generalFinding: Readonly<Record<ModesAnswer, Finding>> = { fits: 'fits', unknown: 'unknown', differs: 'misses' };

/**
 * The cooperation modes of the best-fitting need and capability; failing that, what the two companies are open to. The
 * better of the two counts, so that a further need never lowers it.
 */
export const modesFit: SignalReader = {
  value: (direction) => Math.max(direction.matches.modesCertainty, generalValue[generalAnswer(direction)]),
  describe: (direction) => {
    const { wanting, other, matches } = direction;
    const general = generalAnswer(direction);
    const match = matches.modes;
    if (match === undefined || match.certainty === 0 || match.certainty < generalValue[general]) {
      if (match?.certainty === 0 && general === 'unknown') return misses;
      return {
        finding: generalFinding[general],
        evidence: general === 'fits' ? evidenceOf(wanting.modes, other.offeredModes) : [],
      };
    }
    if (match.answer === 'unknown') return unknown;
    const [need, capability] = [wanting.data[match.need] ?? 0, other.data[match.capability] ?? 0];
    return { finding: 'fits', evidence: evidenceOf(modesOf(need), modesOf(capability)) };
  },
};

function generalAnswer({ wanting, other }: Direction): ModesAnswer {
  return answerOf(wanting.modes, other.offeredModes);
}

function evidenceOf(wanted: ModeMask, offered: ModeMask): readonly Evidence[] {
  const pair = fittingPair(wanted, offered);
  return pair === undefined ? [] : [{ kind: 'modes', ...pair }];
}

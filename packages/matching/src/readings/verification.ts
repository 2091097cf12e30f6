import { verificationLevels } from '@karakoram/domain';
import type { ReadSignal } from './reading.ts';

/** The other company's place on the ladder of verification, 0 for its foot and 1 for its top. */
export const readVerification: ReadSignal = ({ other }) => {
  const { verification } = other.profile;
  const rung = verificationLevels.indexOf(verification);
  if (rung <= 0) return { value: 0, finding: 'unknown', evidence: [] };
  return {
    value: rung / (verificationLevels.length - 1),
    finding: 'fits',
    evidence: [{ kind: 'verification', level: verification }],
  };
};

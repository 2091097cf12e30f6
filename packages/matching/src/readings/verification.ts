import { verificationLevels } from '@karakoram/domain';
import { type SignalReader, unknown } from './reading.ts';

/** The other company's place on the ladder of verification, 0 for its foot and 1 for its top. */
export const verification: SignalReader = {
  value: ({ other }) => Math.max(0, other.verification) / (verificationLevels.length - 1),
  describe: ({ other }) => {
    const level = verificationLevels[other.verification];
    if (other.verification <= 0 || level === undefined) return unknown;
    return { finding: 'fits', evidence: [{ kind: 'verification', level }] };
  },
};

import type { PreparedProfile } from '../prepared-profile.ts';
import { misses, type SignalReader, unknown } from './reading.ts';

/** A company starts as if it had received so many requests and answered half of them, so that one request decides little. */
const priorRequests = 4;
const priorAnswerRate = 0.5;

/** An answer after so many hours is worth half as much, as far as its speed goes. Hand-set. */
const halfLifeHours = 72;

/** The share of the value that depends on speed; the rest is for answering at all. */
const speedShare = 0.4;
const unknownSpeed = 0.5;

/** How often and how fast the other company answers, smoothed towards the prior when it has received few requests. */
export const responsiveness: SignalReader = {
  value: ({ other }) => {
    const hours = other.medianHoursToAnswer;
    const speed = Number.isNaN(hours) ? unknownSpeed : 0.5 ** (Math.max(0, hours) / halfLifeHours);
    return smoothedRate(other) * (1 - speedShare + speedShare * speed);
  },
  describe: ({ other }) => {
    const { received, answered, medianHoursToAnswer: hours } = other;
    if (received === 0) return unknown;
    if (smoothedRate(other) < priorAnswerRate) return misses;
    const medianHoursToAnswer = Number.isNaN(hours) ? undefined : hours;
    return { finding: 'fits', evidence: [{ kind: 'responsiveness', received, answered, medianHoursToAnswer }] };
  },
};

function smoothedRate({ received, answered }: PreparedProfile): number {
  return (Math.min(answered, received) + priorRequests * priorAnswerRate) / (received + priorRequests);
}

import type { ReadSignal } from './reading.ts';

/** A company starts as if it had received so many requests and answered half of them, so that one request decides little. */
const priorRequests = 4;
const priorAnswerRate = 0.5;

/** An answer after so many hours is worth half as much, as far as its speed goes. Hand-set. */
const halfLifeHours = 72;

/** The share of the value that depends on speed; the rest is for answering at all. */
const speedShare = 0.4;
const unknownSpeed = 0.5;

/** How often and how fast the other company answers, smoothed towards the prior when it has received few requests. */
export const readResponsiveness: ReadSignal = ({ other }) => {
  const { received, answered, medianHoursToAnswer } = other.profile.responsiveness;
  const rate = (Math.min(answered, received) + priorRequests * priorAnswerRate) / (received + priorRequests);
  const speed =
    medianHoursToAnswer === undefined ? unknownSpeed : 0.5 ** (Math.max(0, medianHoursToAnswer) / halfLifeHours);
  const value = rate * (1 - speedShare + speedShare * speed);
  if (received === 0) return { value, finding: 'unknown', evidence: [] };
  if (rate < priorAnswerRate) return { value, finding: 'misses', evidence: [] };
  return { value, finding: 'fits', evidence: [{ kind: 'responsiveness', received, answered, medianHoursToAnswer }] };
};

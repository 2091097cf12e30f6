/** The likeness of texts that is worth one half. Likenesses are small numbers with a long tail. */
const half = 0.05;

/**
 * A likeness of texts (see `TextMatch`) as a share, 0 to 1: x^1.5 / (x^1.5 + 0.05^1.5). Steep around the half, because the few
 * words that any two texts share by chance say nothing, and past a clear likeness more of it says little more.
 */
export function shareOfLikeness(likeness: number): number {
  const lifted = lift(likeness);
  return lifted / (lifted + liftedHalf);
}

const liftedHalf = lift(half);

/** To the power of 1.5 by a square root, which is the same to the last bit on every machine. */
function lift(likeness: number): number {
  return likeness * Math.sqrt(likeness);
}

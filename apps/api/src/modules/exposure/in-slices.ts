import { setImmediate } from 'node:timers/promises';

/** So long at most, but for a single step that takes longer, requests wait. */
const sliceMilliseconds = 10;

/** Does all steps, and lets everything else that waits have its turn in between. */
export async function inSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (let begun = performance.now(); ;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < sliceMilliseconds) continue;
    await setImmediate();
    begun = performance.now();
  }
}

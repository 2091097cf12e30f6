import type { Progress } from '@karakoram/evaluation';

/** Short runs stay quiet; long ones say every so often how far they are. */
const intervalMilliseconds = 5_000;

/** Shows progress on the standard error stream, never on the standard output, which may be read by a program. */
export function showProgress(): Progress {
  let last = performance.now();
  return (what, done, total) => {
    const now = performance.now();
    if (now - last < intervalMilliseconds) return;
    last = now;
    process.stderr.write(`  ${what}: ${done} of ${total}\n`);
  };
}

// Loaded into the application while it is measured: writes how long its event loop was held up, and its memory, to a file each
// half second. Plain JavaScript, because the application runs without our loader.
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setInterval } from 'node:timers';
import { isMainThread } from 'node:worker_threads';

const file = process.env.BENCH_EVENT_LOOP_FILE;
if (isMainThread && file !== undefined) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  setInterval(() => {
    const milliseconds = (/** @type {number} */ nanoseconds) => Math.round(nanoseconds / 1e4) / 100;
    const { max } = delay;
    writeFileSync(
      file,
      JSON.stringify({
        maxDelay: milliseconds(max),
        p99Delay: milliseconds(delay.percentile(99)),
        residentMegabytes: Math.round(process.memoryUsage().rss / 1e6),
      }),
    );
    delay.reset();
  }, 500).unref();
}

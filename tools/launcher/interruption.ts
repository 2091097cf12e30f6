/**
 * Turns Ctrl-C, `kill` and a closed terminal into one abort signal. The commands look at it between their steps and end
 * in their own order; a second Ctrl-C changes nothing, because every stop has a time limit of its own.
 */
export function listenForInterruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => controller.abort());
  return controller.signal;
}

/** Resolves when the signal is aborted. */
export function whenAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

/** Exit code of a command that was told to stop before it had done its work, as shells count it. */
export const interruptedExitCode = 130;

/** Undoes, last first, whatever a command has set up so far, however the command ends. */
export class Cleanup {
  readonly #undo: (() => void | Promise<void>)[] = [];

  add(undo: () => void | Promise<void>): void {
    this.#undo.push(undo);
  }

  /** Everything is undone even when one part of it fails; the first failure is thrown at the end. */
  async run(): Promise<void> {
    const failures: unknown[] = [];
    for (const undo of this.#undo.splice(0).reverse()) {
      try {
        await undo();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}

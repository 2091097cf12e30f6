const firstPauseSeconds = 30;
const longestPauseSeconds = 1_800;

/** How long a service that failed is left alone: 30 seconds, twice as long after every further failure, at most half an hour. */
export class Pauses {
  #failures = 0;
  #until = 0;

  /** `now` in milliseconds, as below. */
  isPause(now: number): boolean {
    return now < this.#until;
  }

  /** Whole seconds until it may be asked again, rounded up; 0 if it may be now. */
  secondsLeft(now: number): number {
    return Math.max(0, Math.ceil((this.#until - now) / 1_000));
  }

  /** Returns for how many seconds it is now left alone: longer, if the service itself asks for that. */
  failed(now: number, askedSeconds = 0): number {
    const growing = Math.min(longestPauseSeconds, firstPauseSeconds * 2 ** this.#failures);
    const seconds = Math.max(growing, Math.min(askedSeconds, longestPauseSeconds));
    this.#failures += 1;
    this.#until = now + seconds * 1_000;
    return seconds;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#until = 0;
  }
}

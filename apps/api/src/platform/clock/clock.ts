import { Injectable } from '@nestjs/common';

/** The one source of the present moment, so that tests can move time instead of waiting for it. */
@Injectable()
export class Clock {
  #offsetMilliseconds = 0;

  now(): Date {
    return new Date(Date.now() + this.#offsetMilliseconds);
  }

  /** Moves time forward for the life of this process; only tests call it. */
  advance(milliseconds: number): void {
    this.#offsetMilliseconds += milliseconds;
  }
}

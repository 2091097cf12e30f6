import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.ts';

/** Lets Nest speak through our log: its start-up chatter at debug level, its warnings and errors as they are. */
export class NestLog implements LoggerService {
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  log(message: unknown): void {
    this.#log.debug({}, String(message));
  }
  warn(message: unknown): void {
    this.#log.warn({}, String(message));
  }
  error(message: unknown, ...details: unknown[]): void {
    this.#log.error({ details: details.map(String) }, String(message));
  }
  fatal(message: unknown, ...details: unknown[]): void {
    this.error(message, ...details);
  }
}

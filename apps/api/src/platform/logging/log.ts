import { Injectable } from '@nestjs/common';
import pino, { type Logger } from 'pino';
import { Config } from '../../config/config.ts';

/** Header and field names whose values never reach the log. */
const secrets = [
  'password',
  'newPassword',
  'currentPassword',
  'token',
  'authorization',
  'cookie',
  '*.password',
  '*.token',
  'req.headers.cookie',
  'req.headers.authorization',
];

/** Structured logging, one JSON line an event. */
@Injectable()
export class Log {
  readonly logger: Logger;

  constructor(config: Config) {
    this.logger = pino({ level: config.logLevel, redact: { paths: secrets, censor: '[hidden]' } });
  }

  debug(fields: object, message: string): void {
    this.logger.debug(fields, message);
  }
  info(fields: object, message: string): void {
    this.logger.info(fields, message);
  }
  warn(fields: object, message: string): void {
    this.logger.warn(fields, message);
  }
  error(fields: object, message: string): void {
    this.logger.error(fields, message);
  }
}

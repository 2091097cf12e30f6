import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { longestVector } from '@karakoram/matching';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/**
 * The environment the API understands. docs/operations.md holds the same table for people; a test compares the two.
 * This is the only place that reads `process.env`.
 */
export const Environment = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(10),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    HOST: z.string().min(1).default('::'),
    APP_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
    AUTH_SECRET: z.string().min(32),
    DATA_DIR: z.string().min(1).default('.data'),
    WEB_DIR: z.string().min(1).optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.string().min(3).default('Karakoram <no-reply@localhost>'),
    TRUST_PROXY: flag.default(false),
    DEMO: flag.default(false),
    RUN_JOBS: flag.default(true),
    MATCH_ENGINE: z.enum(['memory', 'sql']).default('memory'),
    RATE_LIMITS: flag.default(true),
    EMBEDDINGS_URL: z.url({ protocol: /^https?$/ }).optional(),
    EMBEDDINGS_MODEL: z.string().min(1).max(200).optional(),
    EMBEDDINGS_API_KEY: z.string().min(1).optional(),
    EMBEDDINGS_DIMENSIONS: z.coerce.number().int().min(2).max(longestVector).optional(),
    TRANSLATION_URL: z.url({ protocol: /^https?$/ }).optional(),
    TRANSLATION_API: z.enum(['libretranslate', 'openai']).default('libretranslate'),
    TRANSLATION_MODEL: z.string().min(1).max(200).optional(),
    TRANSLATION_API_KEY: z.string().min(1).optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  })
  .superRefine(({ EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: model }, context) => {
    // A model that nobody serves, or a service that is not told which model, would fail in silence.
    if ((url === undefined) === (model === undefined)) return;
    context.addIssue({ code: 'custom', path: [url === undefined ? 'EMBEDDINGS_URL' : 'EMBEDDINGS_MODEL'] });
  })
  .superRefine(({ TRANSLATION_URL: url, TRANSLATION_API: api, TRANSLATION_MODEL: model }, context) => {
    // A chat service must be told its model, and LibreTranslate has none to choose from.
    if (url !== undefined && (api === 'openai') !== (model !== undefined)) {
      context.addIssue({ code: 'custom', path: ['TRANSLATION_MODEL'] });
    }
    if (url === undefined && (api === 'openai' || model !== undefined)) {
      context.addIssue({ code: 'custom', path: ['TRANSLATION_URL'] });
    }
  });

/** A service that answers `POST …/embeddings` as OpenAI's does. */
export interface EmbeddingsConfig {
  /** Without a slash at its end. */
  readonly url: string;
  readonly model: string;
  readonly apiKey: string | undefined;
  /** How many numbers a vector shall have; undefined: as many as the model gives. */
  readonly dimensions: number | undefined;
  /** Names what makes vectors comparable: the model, and the number of dimensions if one is asked for. */
  readonly space: string;
}

/** A service that drafts translations. */
export interface TranslationConfig {
  /** Without a slash at its end. */
  readonly url: string;
  /** The model of a service that answers `POST …/chat/completions` as OpenAI's does; undefined for LibreTranslate. */
  readonly model: string | undefined;
  readonly apiKey: string | undefined;
}

/** The validated configuration of one process. */
export class Config {
  readonly databaseUrl: string;
  readonly databasePoolSize: number;
  readonly port: number;
  readonly host: string;
  /** Where browsers reach the application; links in mails and the Origin check are made of it. */
  readonly appOrigin: string;
  readonly authSecret: string;
  readonly dataDir: string;
  /** The built web application, absent where another server delivers it. */
  readonly webDir: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly trustProxy: boolean;
  readonly demo: boolean;
  readonly runJobs: boolean;
  /** Where the market lies that suggestions are ranked over: an index in memory, or the database alone. */
  readonly matchEngine: 'memory' | 'sql';
  /** What reads meanings; undefined: nothing does, and no text leaves the machine. */
  readonly embeddings: EmbeddingsConfig | undefined;
  /** What drafts translations; undefined: nothing does, and no text leaves the machine for it. */
  readonly translation: TranslationConfig | undefined;
  readonly rateLimits: boolean;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';

  constructor(environment: z.output<typeof Environment>) {
    this.databaseUrl = environment.DATABASE_URL;
    this.databasePoolSize = environment.DATABASE_POOL_SIZE;
    this.port = environment.PORT;
    this.host = environment.HOST;
    this.appOrigin = new URL(environment.APP_ORIGIN ?? `http://localhost:${environment.PORT}`).origin;
    this.authSecret = environment.AUTH_SECRET;
    this.dataDir = resolve(environment.DATA_DIR);
    this.webDir = environment.WEB_DIR === undefined ? undefined : resolve(environment.WEB_DIR);
    this.smtpUrl = environment.SMTP_URL;
    this.mailFrom = environment.MAIL_FROM;
    this.trustProxy = environment.TRUST_PROXY;
    this.demo = environment.DEMO;
    this.runJobs = environment.RUN_JOBS;
    this.matchEngine = environment.MATCH_ENGINE;
    this.embeddings = embeddingsOf(environment);
    this.translation = translationOf(environment);
    this.rateLimits = environment.RATE_LIMITS;
    this.logLevel = environment.LOG_LEVEL;
  }
}

function embeddingsOf(environment: z.output<typeof Environment>): EmbeddingsConfig | undefined {
  const { EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: model, EMBEDDINGS_DIMENSIONS: dimensions } = environment;
  if (url === undefined || model === undefined) return undefined;
  return {
    url: url.replace(/\/+$/, ''),
    model,
    apiKey: environment.EMBEDDINGS_API_KEY,
    dimensions,
    space: dimensions === undefined ? model : `${model} ${dimensions}`,
  };
}

function translationOf(environment: z.output<typeof Environment>): TranslationConfig | undefined {
  const { TRANSLATION_URL: url, TRANSLATION_MODEL: model, TRANSLATION_API_KEY: apiKey } = environment;
  return url === undefined ? undefined : { url: url.replace(/\/+$/, ''), model, apiKey };
}

/** Thrown with the names of the variables that are missing or wrong; their values are never part of the message. */
export class ConfigurationError extends Error {}

/**
 * Reads and validates the environment.
 *
 * @throws ConfigurationError naming each bad variable and what is expected of it.
 */
export function loadConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (parsed.success) return new Config(parsed.data);
  const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${expectation(issue)}`);
  throw new ConfigurationError(`Environment variables to correct:\n  ${lines.join('\n  ')}`);
}

/**
 * The configuration of a command such as an import. A command signs nobody in, so it needs no secret of the sessions; it
 * leaves the jobs that it enqueues to the server, and its output to people, so that only trouble is logged.
 *
 * @throws ConfigurationError as `loadConfig` does.
 */
export function loadCommandConfig(environment: Record<string, string | undefined> = process.env): Config {
  return loadConfig({
    ...environment,
    AUTH_SECRET: randomBytes(32).toString('base64url'),
    RUN_JOBS: 'false',
    MATCH_ENGINE: 'sql',
    LOG_LEVEL: 'warn',
  });
}

/** Says what a variable must be without the value that it has: Zod's own sentences may quote it. */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return 'is missing or not of the expected type';
  if (issue.code === 'too_small') return `is too small or too short (at least ${issue.minimum})`;
  if (issue.code === 'too_big') return `is too large (at most ${issue.maximum})`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  return 'has not the expected form';
}

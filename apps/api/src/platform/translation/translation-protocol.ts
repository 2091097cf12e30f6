import type { TranslationTask } from './translation-service.ts';

/** One request as a service wants it. */
export interface TranslationRequest {
  /** Below the address of the service. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** How a kind of service is asked and read. */
export interface TranslationProtocol {
  request(task: TranslationTask): TranslationRequest;
  /** The translation in an answer; undefined where it has not the form of one. */
  read(answer: unknown): string | undefined;
}

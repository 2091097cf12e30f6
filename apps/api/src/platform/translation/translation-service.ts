import type { Locale } from '@karakoram/domain';

/** A text and the languages between which it is to be translated. */
export interface TranslationTask {
  readonly text: string;
  readonly from: Locale;
  readonly to: Locale;
}

/** Drafts of translations, by a service that the operator names. Nothing is sent anywhere unless one is named. */
export abstract class TranslationService {
  /** False: no service is named, and `translate` must not be called. */
  abstract readonly isNamed: boolean;

  /**
   * The text in the other language as the service puts it: never empty, of a believable length, and otherwise unchecked. Is not
   * called inside of a transaction, since it can take half a minute.
   *
   * @throws TranslationUnavailable when the service cannot be asked now.
   * @throws TextRefused when it does not take the text or gives none back.
   */
  abstract translate(task: TranslationTask): Promise<string>;
}

/** The service is away, overloaded, answers nonsense, or is being left alone after that. Later it may answer. */
export class TranslationUnavailable extends Error {
  /** For how long it is left alone. */
  readonly retryAfterSeconds: number;

  constructor(reason: string, retryAfterSeconds: number) {
    super(reason);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The service works, and will not or cannot translate this text. */
export class TextRefused extends Error {}

/** No service is named. */
export class NoTranslation extends TranslationService {
  readonly isNamed = false;

  translate(): Promise<never> {
    return Promise.reject(new Error('No translation service is named.'));
  }
}

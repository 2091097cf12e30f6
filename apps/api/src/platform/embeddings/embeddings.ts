/** Vectors of texts, by a service that the operator names. Nothing is sent anywhere unless one is named. */
export abstract class Embeddings {
  /** Names what makes vectors comparable. Undefined: no service is named, and `embed` must not be called. */
  abstract readonly space: string | undefined;

  /**
   * The vectors of the texts, in their order. A text that the service has read before is not sent again.
   *
   * @throws EmbeddingsUnavailable when the service cannot be asked now.
   * @throws TextsRefused when it does not take one of the texts.
   */
  abstract embed(texts: readonly string[]): Promise<readonly Int8Array[]>;
}

/** The service is away, overloaded, answers nonsense, or is being left alone after that. Later it may answer. */
export class EmbeddingsUnavailable extends Error {
  /** True if it was not asked at all, because the pause after an earlier failure is not over. */
  readonly isPause: boolean;

  constructor(reason: string, { isPause = false }: { readonly isPause?: boolean } = {}) {
    super(reason);
    this.isPause = isPause;
  }
}

/** The service works, and says that a text is not to its taste, such as one that is too long. */
export class TextsRefused extends Error {}

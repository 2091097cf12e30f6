import type { EmbeddingsConfig } from '../../config/config.ts';
import type { Clock } from '../clock/clock.ts';
import type { Log } from '../logging/log.ts';
import { readAnswer } from './embeddings-answer.ts';
import { EmbeddingsUnavailable, TextsRefused } from './embeddings.ts';
import { Pauses } from '../outgoing/pauses.ts';

/** A model on a processor reads a few texts a second. */
const timeoutMilliseconds = 60_000;
const textsPerRequest = 32;

/** Statuses that speak of the texts and not of the service. */
const refusals: ReadonlySet<number> = new Set([400, 413, 422]);

/** Asks an OpenAI-compatible service. Neither a text nor the key is ever part of a message. */
export class EmbeddingsClient {
  readonly #config: EmbeddingsConfig;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #pauses = new Pauses();

  constructor(config: EmbeddingsConfig, clock: Clock, log: Log) {
    this.#config = config;
    this.#clock = clock;
    this.#log = log;
  }

  /**
   * Vectors of the texts, in their order.
   *
   * @throws EmbeddingsUnavailable, TextsRefused as `Embeddings` says.
   */
  async embed(texts: readonly string[]): Promise<readonly Int8Array[]> {
    const vectors: Int8Array[] = [];
    for (let from = 0; from < texts.length; from += textsPerRequest) {
      vectors.push(...(await this.#embedAtOnce(texts.slice(from, from + textsPerRequest))));
    }
    return vectors;
  }

  async #embedAtOnce(texts: readonly string[]): Promise<readonly Int8Array[]> {
    const now = (): number => this.#clock.now().getTime();
    if (this.#pauses.isPause(now())) throw new EmbeddingsUnavailable('the service is left alone', { isPause: true });
    let askedSeconds = 0;
    try {
      const response = await this.#post(texts);
      if (refusals.has(response.status)) {
        await response.body?.cancel();
        throw new TextsRefused(`the service answered ${response.status}`);
      }
      if (!response.ok) {
        await response.body?.cancel();
        askedSeconds = Number(response.headers.get('retry-after') ?? 0) || 0;
        throw new EmbeddingsUnavailable(`the service answered ${response.status}`);
      }
      const vectors = readAnswer(await response.json(), texts.length, this.#config.dimensions);
      this.#pauses.succeeded();
      return vectors;
    } catch (error) {
      if (error instanceof TextsRefused) throw error;
      const reason = error instanceof EmbeddingsUnavailable ? error.message : 'the service gave no answer';
      const seconds = this.#pauses.failed(now(), askedSeconds);
      this.#log.warn(
        { reason, pauseSeconds: seconds },
        'trouble with the embedding service, it is left alone for a while',
      );
      throw error instanceof EmbeddingsUnavailable ? error : new EmbeddingsUnavailable(reason);
    }
  }

  #post(texts: readonly string[]): Promise<Response> {
    const { url, model, apiKey, dimensions } = this.#config;
    return fetch(`${url}/embeddings`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify({
        model,
        input: texts,
        encoding_format: 'float',
        ...(dimensions === undefined ? {} : { dimensions }),
      }),
      // Texts go to the named address and to no other.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
  }
}

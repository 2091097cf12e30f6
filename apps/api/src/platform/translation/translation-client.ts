import type { Clock } from '../clock/clock.ts';
import type { Log } from '../logging/log.ts';
import { Pauses } from '../outgoing/pauses.ts';
import type { TranslationProtocol, TranslationRequest } from './translation-protocol.ts';
import {
  TextRefused,
  TranslationService,
  TranslationUnavailable,
  type TranslationTask,
} from './translation-service.ts';

/** Somebody waits for it. */
const timeoutMilliseconds = 30_000;
/** Many times what the longest text can become. */
const answerBytesMax = 256 * 1024;

/** Statuses that speak of the text and not of the service. */
const refusals: ReadonlySet<number> = new Set([400, 413, 422]);

/** Asks the service that is named. Neither a text nor the key is ever part of a message or of the log. */
export class TranslationClient extends TranslationService {
  readonly isNamed = true;
  readonly #url: string;
  readonly #protocol: TranslationProtocol;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #pauses = new Pauses();

  constructor(url: string, protocol: TranslationProtocol, clock: Clock, log: Log) {
    super();
    this.#url = url;
    this.#protocol = protocol;
    this.#clock = clock;
    this.#log = log;
  }

  async translate(task: TranslationTask): Promise<string> {
    const pauseSeconds = this.#pauses.secondsLeft(this.#now());
    if (pauseSeconds > 0) throw new TranslationUnavailable('the service is left alone', pauseSeconds);
    const answer = await this.#ask(this.#protocol.request(task));
    const text = this.#protocol.read(answer)?.trim();
    if (text === undefined) throw this.#failed('the answer has not the form of a translation');
    this.#pauses.succeeded();
    if (text === '' || text.length > longestTranslation(task.text)) {
      throw new TextRefused(`a translation of ${text.length} characters for ${task.text.length}`);
    }
    return text;
  }

  async #ask(request: TranslationRequest): Promise<unknown> {
    let response: Response;
    try {
      response = await this.#post(request);
    } catch {
      throw this.#failed('the service gave no answer');
    }
    if (!response.ok) {
      await response.body?.cancel();
      if (refusals.has(response.status)) throw new TextRefused(`the service answered ${response.status}`);
      throw this.#failed(`the service answered ${response.status}`, Number(response.headers.get('retry-after')) || 0);
    }
    try {
      return JSON.parse(await readAtMost(response, answerBytesMax));
    } catch {
      throw this.#failed('the answer is too long, broke off or is no JSON');
    }
  }

  #post({ path, headers, body }: TranslationRequest): Promise<Response> {
    return fetch(`${this.#url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      // Texts go to the named address and to no other.
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
  }

  #failed(reason: string, askedSeconds = 0): TranslationUnavailable {
    const seconds = this.#pauses.failed(this.#now(), askedSeconds);
    this.#log.warn(
      { reason, pauseSeconds: seconds },
      'trouble with the translation service, it is left alone for a while',
    );
    return new TranslationUnavailable(reason, seconds);
  }

  #now(): number {
    return this.#clock.now().getTime();
  }
}

/** A Chinese sentence is some four times as long in English; what is far longer is no translation. */
function longestTranslation(source: string): number {
  return 8 * source.length + 200;
}

async function readAtMost(response: Response, bytes: number): Promise<string> {
  const body: AsyncIterable<Uint8Array> | null = response.body;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > bytes) throw new Error('too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the stand-in has received. */
interface ReceivedRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Record<string, unknown>;
}

/** A stand-in on this machine for LibreTranslate and for an OpenAI-compatible service: it speaks as it is spoken to. */
export class TranslationStandIn {
  readonly received: ReceivedRequest[] = [];
  /** What it answers with; anything but 200 is trouble. */
  status = 200;
  retryAfter: string | undefined;
  /** Where it sends those who ask. */
  location: string | undefined;
  /** What it makes of a text. */
  translate: (text: string) => string = (text) => `[${text}]`;
  /** Whole answers of its own, instead of translations. */
  answer: string | undefined;
  /** Resolves before it answers. */
  before: () => Promise<void> = () => Promise.resolve();
  readonly #server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const body = JSON.parse(text) as Record<string, unknown>;
      this.received.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
      const answer = this.answer ?? JSON.stringify(this.#answerTo(request.url ?? '', body));
      const headers = {
        ...(this.retryAfter === undefined ? {} : { 'retry-after': this.retryAfter }),
        ...(this.location === undefined ? {} : { location: this.location }),
      };
      void this.before().then(() => {
        response.writeHead(this.status, { 'content-type': 'application/json', ...headers });
        response.end(answer);
      });
    });
  });

  #answerTo(path: string, body: Record<string, unknown>): object {
    if (!path.endsWith('/chat/completions')) return { translatedText: this.translate(String(body['q'])) };
    const messages = body['messages'] as { role: string; content: string }[];
    const { text } = JSON.parse(messages.at(-1)!.content) as { text: string };
    return { choices: [{ index: 0, message: { role: 'assistant', content: this.translate(text) } }] };
  }

  reset(): void {
    this.received.length = 0;
    this.status = 200;
    this.retryAfter = undefined;
    this.location = undefined;
    this.answer = undefined;
    this.translate = (text) => `[${text}]`;
    this.before = () => Promise.resolve();
  }

  /** Begins to listen; resolves to its address. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

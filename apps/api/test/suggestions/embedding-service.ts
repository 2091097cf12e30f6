import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stand-in's model knows: words of two languages for one and the same thing. */
const things = [
  ['milling', '铣削'],
  ['garments', '服装'],
  ['irrigation', '灌溉'],
];

/** A request that the stand-in has received. */
interface ReceivedRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly input: readonly string[]; readonly dimensions?: number };
}

/** A stand-in for an embedding service on this machine, whose vectors follow from the things that a text names. */
export class EmbeddingService {
  readonly received: ReceivedRequest[] = [];
  /** What it answers with; anything but 200 is trouble. */
  status = 200;
  /** A text that it does not take. */
  refused: string | undefined;
  /** What it does to an answer. */
  spoil: (vectors: number[][]) => number[][] = (vectors) => vectors;
  readonly #server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const body = JSON.parse(text) as ReceivedRequest['body'];
      this.received.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
      const isRefused = this.refused !== undefined && body.input.some((one) => one.includes(this.refused!));
      const vectors = this.spoil(body.input.map(vectorOf));
      response.writeHead(isRefused ? 413 : this.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ data: vectors.map((embedding, index) => ({ index, embedding })) }));
    });
  });

  /** The texts that it was asked for, in all requests. */
  get texts(): readonly string[] {
    return this.received.flatMap(({ body }) => body.input);
  }

  /** Begins to listen; resolves to the address to configure. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/v1`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** Every text has a little of everything, as real ones do. */
function vectorOf(text: string): number[] {
  return [0.3, ...things.map((words) => (words.some((word) => text.toLowerCase().includes(word)) ? 1 : 0.05))];
}

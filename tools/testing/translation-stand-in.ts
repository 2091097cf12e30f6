import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Task {
  readonly q: string;
  readonly target: string;
}

function isTask(value: unknown): value is Task {
  return typeof value === 'object' && value !== null && 'q' in value && 'target' in value;
}

/**
 * A stand-in for LibreTranslate on this machine, so that journeys see drafts and no text leaves. It gives back the text itself, with
 * the language in front. Resolves to its address.
 */
export async function startTranslationStandIn(): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const task: unknown = JSON.parse(Buffer.concat(chunks).toString());
      response.writeHead(isTask(task) ? 200 : 400, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isTask(task) ? { translatedText: `${task.target}: ${task.q}` } : {}));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('a server on a port has a port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

import autocannon from 'autocannon';

export interface Measured {
  readonly name: string;
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Answers that were none, such as 503 for a statement that took too long. */
  readonly refused: number;
}

export interface Target {
  readonly name: string;
  readonly url: string;
  /** Each request takes the next of these, so that no two in a row are for the same reader. */
  readonly cookies: readonly string[];
  /** Appended to the address, one after the other; the address alone when there are none. */
  readonly endings?: readonly string[];
  /** Requests that are on their way at the same time. */
  readonly connections?: number;
  /** Runs between the seconds that warm up and those that count. */
  readonly before?: () => Promise<void>;
}

export const connections = 10;
const seconds = 6;
const warmUpSeconds = 2;

/** Sends requests from the connections, each as soon as the one before is answered. @throws when one is not answered at all. */
export async function measure(target: Target): Promise<Measured> {
  const { name, cookies, endings = [''], before } = target;
  const url = new URL(target.url);
  const most = Math.max(cookies.length, endings.length);
  const requests = Array.from({ length: most }, (_, at) => ({
    headers: { cookie: cookies[at % cookies.length] ?? '' },
    path: `${url.pathname}${url.search}${endings[at % endings.length] ?? ''}`,
  }));
  const running = target.connections ?? connections;
  let clients = 0;
  const options = {
    url: url.href,
    connections: running,
    requests,
    // Each connection begins elsewhere, so that they do not all ask for the same at the same time.
    setupClient: (client: autocannon.Client) => {
      const first = Math.floor((clients * requests.length) / running) % requests.length;
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
      clients += 1;
    },
  };
  await autocannon({ ...options, duration: warmUpSeconds });
  await before?.();
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon({ ...options, duration: seconds }, (error: unknown, done) => {
      if (error instanceof Error) reject(error);
      else resolve(done);
    });
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  if (result.errors > 0) throw new Error(`${name}: ${result.errors} errors`);
  return { name, requestsPerSecond: result.requests.average, ...percentilesOf(times), refused: result.non2xx };
}

/** Of times in milliseconds, in any order. */
export function percentilesOf(times: readonly number[]): Pick<Measured, 'p50' | 'p95' | 'p99'> {
  const sorted = times.toSorted((x, y) => x - y);
  const percentile = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: percentile(0.5), p95: percentile(0.95), p99: percentile(0.99) };
}

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
}

export const connections = 10;
const seconds = 6;
const warmUpSeconds = 2;

/** Sends requests from ten connections, each as soon as the one before is answered. @throws when one is not answered at all. */
export async function measure({ name, url, cookies }: Target): Promise<Measured> {
  const requests = cookies.map((cookie) => ({ headers: { cookie } }));
  const options = { url, connections, requests };
  await autocannon({ ...options, duration: warmUpSeconds });
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon({ ...options, duration: seconds }, (error: unknown, done) => {
      if (error instanceof Error) reject(error);
      else resolve(done);
    });
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  if (result.errors > 0) throw new Error(`${name}: ${result.errors} errors`);
  times.sort((x, y) => x - y);
  const percentile = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    name,
    requestsPerSecond: result.requests.average,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    refused: result.non2xx,
  };
}

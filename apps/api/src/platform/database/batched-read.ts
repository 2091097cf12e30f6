/** More keys than this go out as several statements. */
const keysPerStatement = 50;
/**
 * While one statement is read the next ones are handled. With more at once the batches get small and cost more than they
 * save; with one, this process and PostgreSQL wait for each other.
 */
const statementsAtOnce = 2;

interface WaitingRead<Value> {
  readonly key: string;
  readonly resolve: (value: Value | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads by key that arrive at about the same time, asked as one statement: a statement costs more than the row that it
 * finds. Nothing is kept: the statement that answers a read begins after the read was asked for, so each sees what had been
 * committed by then, exactly as a statement of its own would. A statement that fails, fails all of its reads.
 */
export class BatchedRead<Value> {
  readonly #readMany: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;
  #waiting: WaitingRead<Value>[] = [];
  #running = 0;
  #isScheduled = false;

  /** `readMany` gets each key once, and leaves out what it does not find. */
  constructor(readMany: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>) {
    this.#readMany = readMany;
  }

  /** What is there under the key, or undefined. */
  read(key: string): Promise<Value | undefined> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ key, resolve, reject });
      this.#schedule();
    });
  }

  /** Asks once all requests that have arrived were read, and before the event loop waits for more. */
  #schedule(): void {
    if (this.#isScheduled || this.#running === statementsAtOnce || this.#waiting.length === 0) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      const reads = this.#waiting.slice(0, keysPerStatement);
      this.#waiting = this.#waiting.slice(keysPerStatement);
      void this.#ask(reads);
      this.#schedule();
    });
  }

  async #ask(reads: readonly WaitingRead<Value>[]): Promise<void> {
    this.#running += 1;
    try {
      const found = await this.#readMany([...new Set(reads.map(({ key }) => key))]);
      for (const { key, resolve } of reads) resolve(found.get(key));
    } catch (error) {
      for (const { reject } of reads) reject(error);
    }
    this.#running -= 1;
    this.#schedule();
  }
}

import { Worker } from 'node:worker_threads';
import { reasonOf } from '../../../platform/logging/reason-of.ts';
import type {
  FromThread,
  IndexAnswer,
  IndexQuestion,
  IndexState,
  NumberedAnswer,
  ThreadData,
  ToThread,
} from './protocol.ts';

/** The worker lies beside this file, as it was written or as it was compiled. */
const workerFile = import.meta.url.replace(/market-index-thread(\.[jt]s)$/, 'market-index.worker$1');

interface Waiting {
  readonly resolve: (answer: IndexAnswer) => void;
  readonly reject: (error: Error) => void;
}

interface ThreadEvents {
  readonly onState: (state: IndexState) => void;
  readonly onBuilt: (seconds: number) => void;
  readonly onTrouble: (reason: string) => void;
  /** The thread ended without being asked to; its questions have failed. */
  readonly onEnd: () => void;
}

/** The thread that keeps the index, seen from the process. */
export class MarketIndexThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;
  #stopped = false;

  constructor(data: ThreadData, events: ThreadEvents) {
    this.#worker = new Worker(new URL(workerFile), { workerData: data });
    // A process ends when its server is closed, whatever this thread is doing.
    this.#worker.unref();
    this.#worker.on('message', (message: FromThread) => this.#receive(message, events));
    this.#worker.on('error', (error) => events.onTrouble(reasonOf(error)));
    this.#worker.on('exit', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The thread of the market index has ended.'));
      this.#waiting.clear();
      if (!this.#stopped) events.onEnd();
    });
  }

  /** Asks the index. Rejects if the thread ends before it answers. */
  ask(question: IndexQuestion): Promise<IndexAnswer> {
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.tell({ type: 'question', number, question });
    });
  }

  tell(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#worker.terminate();
  }

  #receive(message: FromThread, events: ThreadEvents): void {
    switch (message.type) {
      case 'state':
        events.onState(message.state);
        return;
      case 'built':
        events.onBuilt(message.seconds);
        return;
      case 'trouble':
        events.onTrouble(message.reason);
        return;
      case 'answers':
        for (const answer of message.answers) this.#settle(answer);
        return;
    }
  }

  #settle(answer: NumberedAnswer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if ('failure' in answer) waiting?.reject(new Error(answer.failure));
    else waiting?.resolve(answer.answer);
  }
}

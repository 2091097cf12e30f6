import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../platform/http/app-error.ts';
import type { CleanedPdf } from './clean-pdf.ts';

/** The worker lies beside this file, as it was written or as it was compiled. */
const workerFile = import.meta.url.replace(/pdf-cleaner(\.[jt]s)$/, 'clean-pdf.worker$1');

/**
 * How long a document may take, by how much the process may grow meanwhile, and how many may be there at once: in all, and of one
 * company.
 */
interface CleaningLimits {
  readonly seconds: number;
  readonly memoryMegabytes: number;
  readonly documents: number;
  readonly documentsOfCompany: number;
}

/**
 * A document of the permitted size takes a fraction of it; one that was made to take for ever is given up. Each that waits is held
 * in memory, and its sender waits as well: some minutes at the worst.
 */
const usualLimits: CleaningLimits = { seconds: 20, memoryMegabytes: 1_024, documents: 12, documentsOfCompany: 3 };

/** What the thread may keep in objects. What it unpacks is not among them, which is why the process is watched besides. */
const objectMegabytes = 512;
const watchedEveryMilliseconds = 50;

/**
 * Cleans PDFs in a thread of their own, so that a large or a hostile one neither stops the process nor fills its memory. One at
 * a time: the next waits. No company fills the queue alone.
 */
@Injectable()
export class PdfCleaner {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  /** How many of them are whose, by the company. */
  readonly #waitingOf = new Map<string, number>();

  /**
   * Rejects for a file that is damaged, encrypted, or takes too much time or memory.
   *
   * @throws AppError `OPPORTUNITY_FILES_WAITING` while too many of that company wait already, `RATE_LIMITED` while too many of all
   * do.
   */
  async clean(file: Uint8Array, companyId: string, limits = usualLimits): Promise<CleanedPdf> {
    const retryAfterSeconds = limits.seconds;
    const ofCompany = this.#waitingOf.get(companyId) ?? 0;
    if (ofCompany >= limits.documentsOfCompany) throw new AppError('OPPORTUNITY_FILES_WAITING', { retryAfterSeconds });
    if (this.#waiting >= limits.documents) throw new AppError('RATE_LIMITED', { retryAfterSeconds });
    this.#waiting += 1;
    this.#waitingOf.set(companyId, ofCompany + 1);
    const cleaned = this.#last.then(() => cleanInThread(file, limits)).finally(() => this.#leave(companyId));
    this.#last = cleaned.catch(() => undefined);
    return cleaned;
  }

  #leave(companyId: string): void {
    this.#waiting -= 1;
    const left = (this.#waitingOf.get(companyId) ?? 0) - 1;
    if (left > 0) this.#waitingOf.set(companyId, left);
    else this.#waitingOf.delete(companyId);
  }
}

function cleanInThread(file: Uint8Array, { seconds, memoryMegabytes }: CleaningLimits): Promise<CleanedPdf> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(workerFile), {
      workerData: file,
      resourceLimits: { maxOldGenerationSizeMb: objectMegabytes },
    });
    // A process ends when its server is closed, whatever this thread is doing.
    worker.unref();
    const late = setTimeout(() => void worker.terminate(), seconds * 1000);
    // However a document is packed, what is unpacked shows here.
    const tooLarge = process.memoryUsage.rss() + memoryMegabytes * 1024 * 1024;
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > tooLarge) void worker.terminate();
    }, watchedEveryMilliseconds);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(late);
      clearInterval(watch);
      reject(new Error('The thread has ended without a document.'));
    });
  });
}

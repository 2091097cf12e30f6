import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { CleanedPdf } from './clean-pdf.ts';

/** The worker lies beside this file, as it was written or as it was compiled. */
const workerFile = import.meta.url.replace(/pdf-cleaner(\.[jt]s)$/, 'clean-pdf.worker$1');

/** A document of the permitted size takes a fraction of it; one that was made to take for ever is given up. */
const limits = { seconds: 20, memoryMegabytes: 512 } as const;

/**
 * Cleans PDFs in a thread of their own, so that a large or a hostile one neither stops the process nor fills its memory. One at
 * a time: the next waits.
 */
@Injectable()
export class PdfCleaner {
  #last: Promise<unknown> = Promise.resolve();

  /** Rejects for a file that is damaged, encrypted, or takes too much time or memory. */
  clean(file: Uint8Array): Promise<CleanedPdf> {
    const cleaned = this.#last.then(() => cleanInThread(file));
    this.#last = cleaned.catch(() => undefined);
    return cleaned;
  }
}

function cleanInThread(file: Uint8Array): Promise<CleanedPdf> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(workerFile), {
      workerData: file,
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
    });
    // A process ends when its server is closed, whatever this thread is doing.
    worker.unref();
    const late = setTimeout(() => void worker.terminate(), limits.seconds * 1000);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(late);
      reject(new Error('The thread has ended without a document.'));
    });
  });
}

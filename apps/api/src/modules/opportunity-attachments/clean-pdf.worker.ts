/** The thread that cleans one PDF and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { cleanPdf } from './clean-pdf.ts';

const file = z.instanceof(Uint8Array).parse(workerData);
parentPort?.postMessage(await cleanPdf(file));

import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createDeflate } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { AppError } from '../../platform/http/app-error.ts';
import { PdfCleaner } from './pdf-cleaner.ts';

const limits = { seconds: 20, memoryMegabytes: 400, documents: 2 };

/** A page whose commands are so many megabytes of blanks, packed and written in digits, so that no zlib stream is seen. */
async function blanks(megabytes: number): Promise<Uint8Array> {
  const megabyte = Buffer.alloc(1024 * 1024, ' ');
  const packed = await buffer(Readable.from(Array(megabytes).fill(megabyte)).pipe(createDeflate()));
  const document = await PDFDocument.create();
  const { context } = document;
  const filters = context.obj({ Filter: ['ASCIIHexDecode', 'FlateDecode'].map((name) => PDFName.of(name)) });
  const commands = PDFRawStream.of(filters, Buffer.from(`${packed.toString('hex')}>`));
  document.addPage([100, 100]).node.set(PDFName.of('Contents'), context.register(commands));
  return document.save();
}

describe('a thread that cleans a PDF', () => {
  it('gives up one that fills the memory, however it is packed, and goes on with the next', async () => {
    const cleaner = new PdfCleaner();
    const [bomb, honest] = [cleaner.clean(await blanks(1_500), limits), cleaner.clean(await blanks(1), limits)];
    await expect(bomb).rejects.toThrow('The thread has ended');
    expect((await honest).content.byteLength).toBeGreaterThan(0);
  }, 60_000);

  it('lets some wait and refuses more, until there is room again', async () => {
    const cleaner = new PdfCleaner();
    const file = Buffer.from('no document');
    const answers = await Promise.allSettled(Array.from({ length: 4 }, () => cleaner.clean(file, limits)));
    const refused = answers.filter(
      ({ status, ...answer }) => status === 'rejected' && 'reason' in answer && answer.reason instanceof AppError,
    );
    expect(refused).toHaveLength(2);
    await expect(cleaner.clean(await blanks(1), limits)).resolves.toBeDefined();
  }, 60_000);
});

import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createDeflate } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { PdfCleaner } from './pdf-cleaner.ts';

const limits = { seconds: 20, memoryMegabytes: 400 };

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
});

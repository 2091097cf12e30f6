import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createDeflate } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { AppError } from '../../platform/http/app-error.ts';
import { PdfCleaner } from './pdf-cleaner.ts';

const limits = { seconds: 20, memoryMegabytes: 400, documents: 3, documentsOfCompany: 2 };

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

/** Which of them were turned away, and by which code. */
async function refusals(cleanings: Promise<unknown>[]): Promise<string[]> {
  const answers = await Promise.allSettled(cleanings);
  return answers.map((answer) =>
    answer.status === 'rejected' && answer.reason instanceof AppError ? answer.reason.code : 'waited',
  );
}

describe('a thread that cleans a PDF', () => {
  it('gives up one that fills the memory, however it is packed, and goes on with the next', async () => {
    const cleaner = new PdfCleaner();
    const [bomb, honest] = [
      cleaner.clean(await blanks(1_500), 'one', limits),
      cleaner.clean(await blanks(1), 'another', limits),
    ];
    await expect(bomb).rejects.toThrow('The thread has ended');
    expect((await honest).content.byteLength).toBeGreaterThan(0);
  }, 60_000);

  it('lets some wait and refuses more, until there is room again', async () => {
    const cleaner = new PdfCleaner();
    const file = Buffer.from('no document');
    const companies = ['one', 'one', 'another', 'another', 'a third'];
    const answers = await refusals(companies.map((company) => cleaner.clean(file, company, limits)));
    expect(answers).toEqual(['waited', 'waited', 'waited', 'RATE_LIMITED', 'RATE_LIMITED']);
    await expect(cleaner.clean(await blanks(1), 'another', limits)).resolves.toBeDefined();
  }, 60_000);

  it('keeps room for others, however many one company sends', async () => {
    const cleaner = new PdfCleaner();
    const file = Buffer.from('no document');
    const companies = ['one', 'one', 'one', 'another'];
    const answers = await refusals(companies.map((company) => cleaner.clean(file, company, limits)));
    expect(answers).toEqual(['waited', 'waited', 'OPPORTUNITY_FILES_WAITING', 'waited']);
    await expect(cleaner.clean(await blanks(1), 'one', limits)).resolves.toBeDefined();
  }, 60_000);
});

import { describe, expect, it } from '@jest/globals';
import { CleanAttachment } from './clean-attachment.ts';
import { PdfCleaner } from './pdf-cleaner.ts';

/** Finds these words in any document. */
class Reader extends PdfCleaner {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override clean() {
    return Promise.resolve({ content: new Uint8Array([1]), text: this.#text });
  }
}

const cleaned = (text: string) =>
  new CleanAttachment(new Reader(text)).execute(
    { name: 'a.pdf', kind: 'pdf', content: new Uint8Array(), hash: '' },
    'company',
  );

describe('the text of an attachment', () => {
  it('is kept as everybody would type it, without what the database does not store', async () => {
    expect((await cleaned('Ｖａｌｖｅ\0ｓ')).text).toBe('Valves');
  });

  it.each([
    ['a text', 'a'.repeat(500_001)],
    ['a text of ligatures that stand for more', 'ﷺ'.repeat(100_000)],
  ])('is refused with %s that is too long to be looked through', async (_, text) => {
    await expect(cleaned(text)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});

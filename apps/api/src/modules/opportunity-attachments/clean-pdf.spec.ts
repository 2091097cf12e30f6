import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  AFRelationship,
  type PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
  StandardFonts,
} from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { cleanPdf, type CleanedPdf } from './clean-pdf.ts';
import { isJpeg } from './jpeg-metadata.ts';

/** A document with everything in it that must not be passed on. Each secret is a word of its own. */
async function tellingPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setAuthor('SecretAuthor');
  document.setProducer('SecretProducer');
  document.setCreationDate(new Date('2026-01-02'));
  const { context, catalog } = document;
  const dictionary = (values: Record<string, string | PDFObject>): PDFDict => context.obj(values);
  const metadata = context.stream('<x:xmpmeta>SecretXmp</x:xmpmeta>', { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  document.addJavaScript('start', 'app.alert("SecretScript")');
  await document.attach(Buffer.from('SecretFile'), 'SecretFileName.txt', {
    mimeType: 'text/plain',
    afRelationship: AFRelationship.Source,
  });
  catalog.set(PDFName.of('OpenAction'), dictionary({ S: 'Launch', F: PDFString.of('SecretProgram.exe') }));
  const page = document.addPage([400, 300]);
  page.drawText('Valves for water', { x: 20, y: 200, font: await document.embedFont(StandardFonts.Helvetica) });
  const photograph = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#0f6b5c' } })
    .withExif({ IFD0: { Artist: 'SecretPhotographer' } })
    .jpeg()
    .toBuffer();
  page.drawImage(await document.embedJpg(photograph), { x: 20, y: 20 });
  page.node.set(PDFName.of('PieceInfo'), dictionary({ Draw: dictionary({ Private: PDFString.of('SecretPiece') }) }));
  const annotation = (values: Record<string, string | PDFObject>): void => {
    const Rect = context.obj([0, 0, 10, 10]);
    page.node.addAnnot(context.register(dictionary({ Type: 'Annot', Rect, ...values })));
  };
  annotation({
    Subtype: 'Text',
    T: PDFString.of('SecretReader'),
    Contents: PDFString.of('SecretNote'),
  });
  annotation({
    Subtype: 'Link',
    A: dictionary({ S: 'URI', URI: PDFString.of('https://norms.example/water') }),
  });
  annotation({ Subtype: 'Link', A: dictionary({ S: 'JavaScript', JS: PDFString.of('SecretClick()') }) });
  annotation({ Subtype: 'Link', A: dictionary({ S: 'Launch', F: PDFString.of('SecretLaunch') }) });
  context.register(PDFString.of('SecretOrphan'));
  // Without object streams every word stands in the file as it is.
  return document.save({ useObjectStreams: false });
}

/** All bytes of a document, with what its streams and compressed objects hold. */
async function everythingIn(file: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(file, { updateMetadata: false });
  const plain = await document.save({ useObjectStreams: false });
  const streams = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [Buffer.from(object.contents).toString('latin1')] : []));
  return [Buffer.from(plain).toString('latin1'), ...streams].join('\n');
}

describe('a PDF made anew', () => {
  let before: Uint8Array;
  let cleaned: CleanedPdf;
  beforeAll(async () => {
    before = await tellingPdf();
    cleaned = await cleanPdf(before);
  });

  it('has none of the secrets that were in it', async () => {
    const secretsBefore = new Set((await everythingIn(before)).match(/Secret\w+/g));
    // Files and scripts are compressed or written in other encodings; those that can be read are many enough to prove the point.
    expect(secretsBefore.size).toBeGreaterThanOrEqual(8);
    const after = await everythingIn(cleaned.content);
    expect(after.match(/Secret\w+/g)).toBeNull();
    expect(after).not.toMatch(
      /\/(?:JavaScript|JS|Launch|OpenAction|EmbeddedFile|Filespec|EF|AA|Metadata|PieceInfo|Author|Producer)\b/,
    );
  });

  it('has none of a photograph’s secrets either, however it is wrapped', async () => {
    const document = await PDFDocument.create();
    const { context } = document;
    const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0f6b5c' } })
      .withExif({ IFD0: { Artist: 'SecretPhotographer' } })
      .jpeg()
      .toBuffer();
    const { node } = document.addPage([100, 100]);
    const wrappings: [string[], Buffer][] = [
      [['ASCIIHexDecode'], Buffer.from(`${jpeg.toString('hex')}>`)],
      [['FlateDecode'], deflateSync(jpeg)],
    ];
    for (const [filters, contents] of wrappings) {
      const dictionary = context.obj({
        Type: 'XObject',
        Subtype: 'Image',
        Width: 8,
        Height: 8,
        ColorSpace: 'DeviceRGB',
      });
      dictionary.set(PDFName.of('Filter'), context.obj([...filters, 'DCTDecode'].map((name) => PDFName.of(name))));
      node.setXObject(PDFName.of(filters.join('')), context.register(PDFRawStream.of(dictionary, contents)));
    }
    const { content } = await cleanPdf(await document.save({ useObjectStreams: false }));
    const pictures = (await PDFDocument.load(content)).context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFRawStream && isJpeg(object.contents) ? [object.contents] : []));
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      expect(Buffer.from(picture).toString('latin1')).not.toContain('Secret');
      expect(await sharp(picture).metadata()).toMatchObject({ format: 'jpeg', width: 8 });
    }
  });

  it('is read in the names of its pages as well', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    const { context, catalog } = document;
    const labels = context.obj({ Nums: [0, context.obj({ S: 'D', P: PDFString.of('Huanghe valves ') })] });
    catalog.set(PDFName.of('PageLabels'), labels);
    expect((await cleanPdf(await document.save())).text).toContain('Huanghe valves');
  });

  it('still shows its pages, pictures and links to the web', async () => {
    const document = await PDFDocument.load(cleaned.content);
    expect(document.getPageCount()).toBe(1);
    expect(await everythingIn(cleaned.content)).toContain('/DCTDecode');
    expect(cleaned.text).toContain('Valves for water');
  });

  it('gives what can be read in it, with the addresses of its links', () => {
    expect(cleaned.text).toContain('https://norms.example/water');
    expect(cleaned.text).not.toContain('Secret');
  });

  it('is read beside the edges of its pages as well', async () => {
    const document = await PDFDocument.create();
    document.addPage([100, 100]).drawText('Far away', { x: 2_000, y: -500 });
    const { text, content } = await cleanPdf(await document.save());
    expect(text).toContain('Far away');
    expect((await PDFDocument.load(content)).getPage(0).getSize()).toEqual({ width: 100, height: 100 });
  });

  it('is the same for the same file', async () => {
    expect(Buffer.from((await cleanPdf(before)).content).equals(cleaned.content)).toBe(true);
  });

  it.each([
    ['damaged', () => Promise.resolve(Buffer.from('%PDF-1.7\nnothing that reads like an object\n%%EOF'))],
    [
      'encrypted',
      async () => {
        const document = await PDFDocument.create();
        document.addPage();
        document.encrypt({ ownerPassword: 'owner', userPassword: '' });
        return document.save();
      },
    ],
    ['empty', async () => (await PDFDocument.create()).save({ addDefaultPage: false })],
  ])('is refused if it is %s', async (_, file) => {
    await expect(file().then(cleanPdf)).rejects.toThrow();
  });
});

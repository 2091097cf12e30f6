import {
  decodePDFRawStream,
  ParseSpeeds,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { checkInflatedSize } from './inflated-size.ts';
import { isJpeg, withoutJpegMetadata } from './jpeg-metadata.ts';

/** A PDF as it is stored, and everything in it that can be read. */
export interface CleanedPdf {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly text: string;
}

/**
 * What the root of a document may have: what is needed to show its pages and find one's way in them. Scripts, files in it, forms,
 * signatures, metadata and whatever else comes to somebody's mind are not in the list.
 */
const rootKeys = new Set(
  ['Type', 'Version', 'Pages', 'PageLabels', 'PageMode', 'PageLayout', 'ViewerPreferences', 'Lang', 'Dests', 'Names']
    .concat(['Outlines', 'OCProperties', 'StructTreeRoot', 'MarkInfo', 'OutputIntents'])
    .map((key) => PDFName.of(key)),
);

/** What no dictionary keeps: who made it when with what, files, scripts, and actions that something else than a click starts. */
const droppedKeys = ['Metadata', 'PieceInfo', 'LastModified', 'AF', 'EF', 'RF', 'AA', 'OpenAction', 'JS', 'PA']
  .concat(['JavaScript', 'EmbeddedFiles', 'Renditions', 'AlternatePresentations', 'URLS', 'XFA', 'UserProperties'])
  .map((key) => PDFName.of(key));

/** Notes that readers leave in a document carry their names; films, files and sounds run. Links and filled in fields stay. */
const keptAnnotations = new Set(['Link', 'Widget'].map((kind) => PDFName.of(kind)));
const fieldKeys = ['T', 'TU', 'TM', 'V', 'DV', 'A', 'Parent', 'Kids', 'MK'].map((key) => PDFName.of(key));

/** Points from the origin: farther than any page goes (ISO 32000-1, annex C). */
const pageReach = 14_400;

/** Strings that a viewer shows or reads out, besides the pages themselves. */
const spokenKeys = new Set(['Alt', 'ActualText', 'E', 'T', 'Title', 'Name', 'URI', 'P'].map((key) => PDFName.of(key)));

/**
 * Writes a PDF anew with what its pages show and nothing else: no Info, no XMP, no notes, scripts, embedded files or actions but
 * links, nothing of what earlier versions left in the file. Pictures in it lose what the camera noted.
 *
 * Throws for what is no sound PDF, is encrypted, or was made to fill the memory.
 */
export async function cleanPdf(file: Uint8Array): Promise<CleanedPdf> {
  checkInflatedSize(file);
  const document = await PDFDocument.load(file, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  if (document.getPageCount() === 0) throw new Error('The document has no page.');
  const { context } = document;
  const spoken = keepWhatIsShown(context, document.catalog);
  delete context.trailerInfo.Info;
  delete context.trailerInfo.ID;
  const content = await save(document);
  return { content, text: [await textIn(document), ...spoken].join('\n') };
}

async function save(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(await document.save({ updateFieldAppearances: false, addDefaultPage: false }));
}

/** The text of all pages, beside their edges as well: it is not seen there, but every program can select it. Widens the pages. */
async function textIn(document: PDFDocument): Promise<string> {
  for (const page of document.getPages()) {
    page.setMediaBox(-pageReach, -pageReach, 2 * pageReach, 2 * pageReach);
    page.setCropBox(-pageReach, -pageReach, 2 * pageReach, 2 * pageReach);
  }
  const { text } = await extractText(await getDocumentProxy(await save(document)), { mergePages: true });
  return text;
}

/** Cleans everything that can be reached from the root and deletes what cannot. Returns the strings that are spoken. */
function keepWhatIsShown(context: PDFContext, root: PDFDict): string[] {
  for (const key of root.keys()) if (!rootKeys.has(key)) root.delete(key);
  const spoken = new Set<string>();
  const seen = new Set<PDFObject>();
  const waiting: PDFObject[] = [...(context.trailerInfo.Root === undefined ? [] : [context.trailerInfo.Root]), root];
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (seen.has(object)) continue;
    seen.add(object);
    if (object instanceof PDFRef) {
      const target = context.lookup(object);
      if (target !== undefined) waiting.push(target);
    } else if (object instanceof PDFArray) {
      waiting.push(...object.asArray());
    } else if (object instanceof PDFStream || object instanceof PDFDict) {
      const dictionary = object instanceof PDFStream ? object.dict : object;
      cleanDictionary(context, dictionary);
      for (const [key, value] of dictionary.entries()) {
        waiting.push(value);
        if (spokenKeys.has(key)) addString(spoken, context.lookup(value));
      }
    }
  }
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!seen.has(ref)) context.delete(ref);
    else if (object instanceof PDFRawStream) context.assign(ref, withCleanPicture(context, object));
  }
  return [...spoken];
}

function cleanDictionary(context: PDFContext, dictionary: PDFDict): void {
  for (const key of droppedKeys) dictionary.delete(key);
  const isAnnotation = dictionary.has(PDFName.of('Rect')) && dictionary.has(PDFName.of('Subtype'));
  if (isAnnotation && !isKeptAnnotation(context, dictionary)) {
    for (const key of dictionary.keys()) dictionary.delete(key);
  }
  if (isAnnotation && dictionary.get(PDFName.of('Subtype')) === PDFName.of('Widget')) {
    for (const key of fieldKeys) dictionary.delete(key);
  }
  if (isAnnotation) dictionary.delete(PDFName.of('Contents'));
  const action = context.lookup(dictionary.get(PDFName.of('A')));
  if (action instanceof PDFDict && action.has(PDFName.of('S'))) {
    action.delete(PDFName.of('Next'));
    if (!isLink(context, action)) dictionary.delete(PDFName.of('A'));
  }
  const annotations = context.lookup(dictionary.get(PDFName.of('Annots')));
  if (annotations instanceof PDFArray) {
    const kept = annotations.asArray().filter((entry) => {
      const annotation = context.lookup(entry);
      return annotation instanceof PDFDict && isKeptAnnotation(context, annotation);
    });
    dictionary.set(PDFName.of('Annots'), context.obj(kept));
  }
}

function isKeptAnnotation(context: PDFContext, annotation: PDFDict): boolean {
  const kind = context.lookup(annotation.get(PDFName.of('Subtype')));
  return kind instanceof PDFName && keptAnnotations.has(kind);
}

/** To a place in the document, or to an address that a browser or a mail program opens. */
function isLink(context: PDFContext, action: PDFDict): boolean {
  const kind = context.lookup(action.get(PDFName.of('S')));
  if (kind === PDFName.of('GoTo')) return true;
  const address = context.lookup(action.get(PDFName.of('URI')));
  const isText = address instanceof PDFString || address instanceof PDFHexString;
  return kind === PDFName.of('URI') && isText && /^(?:https?:\/\/|mailto:)/i.test(address.decodeText());
}

function addString(strings: Set<string>, object: PDFObject | undefined): void {
  if (object instanceof PDFString || object instanceof PDFHexString) strings.add(object.decodeText());
}

const filterKey = PDFName.of('Filter');
const photograph = PDFName.of('DCTDecode');

/** A photograph may be packed or written in digits besides. Throws for one that does not come out. */
function withCleanPicture(context: PDFContext, { dict, contents }: PDFRawStream): PDFRawStream {
  const given = dict.lookup(filterKey);
  const filters = given instanceof PDFArray ? given.asArray().map((filter) => context.lookup(filter)) : [given];
  if (filters.at(-1) !== photograph) return PDFRawStream.of(dict, contents);
  const wrapped = filters.slice(0, -1);
  if (wrapped.length === 0) return PDFRawStream.of(dict, withoutJpegMetadata(contents));
  const wrapping = context.obj({});
  wrapping.set(filterKey, context.obj(wrapped));
  const picture = decodePDFRawStream(PDFRawStream.of(wrapping, contents)).decode();
  if (!isJpeg(picture)) throw new Error('A photograph in the document cannot be read.');
  dict.set(filterKey, photograph);
  dict.delete(PDFName.of('DecodeParms'));
  return PDFRawStream.of(dict, withoutJpegMetadata(picture));
}

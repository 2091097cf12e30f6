import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { fileKindTraits } from '@karakoram/domain';
import type { CheckedFile } from '../../platform/files/read-upload.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { attachmentUpload } from './attachment-file.ts';
import { cleanImage } from './attachment-image.ts';
import type { CleanedPdf } from './clean-pdf.ts';
import { PdfCleaner } from './pdf-cleaner.ts';

/** More cannot be looked through whenever an author's page is opened. */
const textMax = 500_000;

/** What is stored of a file that was handed in. */
export interface AttachmentValues {
  readonly name: string;
  readonly mediaType: string;
  readonly hash: string;
  readonly bytes: number;
  readonly content: Uint8Array<ArrayBuffer>;
  /** What can be read in it; empty for pictures. */
  readonly text: string;
}

/** Makes a file anew, without what its author does not see in it. */
@Injectable()
export class CleanAttachment {
  readonly #pdfs: PdfCleaner;

  constructor(pdfs: PdfCleaner) {
    this.#pdfs = pdfs;
  }

  /**
   * @throws AppError `FILE_UNREADABLE` for a damaged, encrypted or overlong file, `OPPORTUNITY_FILES_WAITING` while too many of that
   * company come at once, `RATE_LIMITED` while too many of all do.
   */
  async execute({ name, kind, content }: Omit<CheckedFile, 'fields'>, companyId: string): Promise<AttachmentValues> {
    const cleaned = await this.#clean(kind, content, companyId).catch((error: unknown) => {
      throw error instanceof AppError ? error : unreadable(error);
    });
    // Some characters are a sentence: what is counted is what is looked through.
    const text = cleaned.text.normalize('NFKC');
    if (text.length > textMax) throw unreadable();
    return {
      name,
      mediaType: fileKindTraits[kind].mediaType,
      hash: createHash('sha256').update(cleaned.content).digest('hex'),
      bytes: cleaned.content.byteLength,
      content: cleaned.content,
      // The database knows no NUL in texts.
      text: text.replaceAll('\0', ''),
    };
  }

  async #clean(kind: CheckedFile['kind'], content: Uint8Array, companyId: string): Promise<CleanedPdf> {
    if (kind === 'pdf') return this.#pdfs.clean(content, companyId);
    if (kind === 'png' || kind === 'jpeg' || kind === 'webp') {
      return { content: await cleanImage(kind, content), text: '' };
    }
    throw new Error(`No attachment is ever ${kind}.`);
  }
}

function unreadable(cause?: unknown): AppError {
  const { field } = attachmentUpload;
  return new AppError('FILE_UNREADABLE', {
    errors: [{ pointer: `/${field}`, code: 'file_unreadable', params: {} }],
    cause,
  });
}

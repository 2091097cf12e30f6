import { createHash } from 'node:crypto';
import { type FileKind, fileKindOfMediaType, fileKindOfName, fileKindTraits } from '@karakoram/domain';
import type { FastifyRequest } from 'fastify';
import { fileTypeFromBuffer } from 'file-type';
import { AppError } from '../http/app-error.ts';
import { readUploadedFile } from '../http/uploaded-file.ts';
import { cleanFileName } from './file-name.ts';

/** What a route takes. `field` is the name of the file's part in the request. */
export interface UploadRules {
  readonly kinds: readonly FileKind[];
  readonly limitBytes: number;
  readonly field: string;
}

/** A file whose content is what its name says, and one of the kinds that were asked for. */
export interface CheckedFile {
  /** As its owner calls it: without folders and unseen characters, with an ending of its kind. */
  readonly name: string;
  readonly kind: FileKind;
  readonly content: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the content, in hexadecimal digits. */
  readonly hash: string;
  /** The text fields that stood before the file in the request. */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads the one file of a multipart request whole and looks at what it is. Nothing is kept of an upload that breaks off.
 *
 * @throws AppError `FILE_TOO_LARGE`, `FILE_TYPE_REFUSED`, `FILE_CONTENT_MISMATCH`, and what `readUploadedFile` throws.
 */
export async function readUpload(request: FastifyRequest, rules: UploadRules): Promise<CheckedFile> {
  const { limitBytes, field } = rules;
  const { fields, ...file } = await readUploadedFile(request, { limitBytes, field, tooLarge: 'FILE_TOO_LARGE' });
  return { ...(await checkFile(file, rules)), fields };
}

/** As `readUpload`, for a file that is at hand. */
export async function checkFile(
  { name, content }: { readonly name: string; readonly content: Uint8Array },
  { kinds, field }: Pick<UploadRules, 'kinds' | 'field'>,
): Promise<Omit<CheckedFile, 'fields'>> {
  const found = await sniff(content);
  if (found === undefined || !kinds.includes(found)) {
    const allowed = kinds.map((kind) => fileKindTraits[kind].label).join(', ');
    throw new AppError('FILE_TYPE_REFUSED', {
      errors: [{ pointer: `/${field}`, code: 'file_type_refused', params: { allowed } }],
    });
  }
  const cleanName = cleanFileName(name, found);
  if (fileKindOfName(cleanName) !== found) {
    const named = /\.([^.]+)$/.exec(cleanName)?.[1]?.toUpperCase() ?? '';
    throw new AppError('FILE_CONTENT_MISMATCH', {
      errors: [
        { pointer: `/${field}`, code: 'file_content_mismatch', params: { named, found: fileKindTraits[found].label } },
      ],
    });
  }
  return {
    name: cleanName,
    kind: found,
    content: Uint8Array.from(content),
    hash: createHash('sha256').update(content).digest('hex'),
  };
}

/** What a file is by its first bytes and, for the formats that are archives, by the entries that make the kind. */
async function sniff(content: Uint8Array): Promise<FileKind | undefined> {
  try {
    const type = await fileTypeFromBuffer(content);
    return type === undefined ? undefined : fileKindOfMediaType(type.mime);
  } catch (error) {
    throw new AppError('FILE_TYPE_REFUSED', { cause: error });
  }
}

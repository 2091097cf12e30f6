import type { ProblemCode } from '@karakoram/contracts';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { AppError } from './app-error.ts';

export interface UploadedFile {
  readonly name: string;
  readonly content: Buffer;
  /** The text fields that stand before the file in the request. */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * The one file of a multipart request, read whole. `field` is what a missing file is called in the answer.
 *
 * @throws AppError `tooLarge` past `limitBytes`, `UNSUPPORTED_MEDIA_TYPE` without multipart, `VALIDATION_FAILED` without a
 *   file, `MALFORMED_BODY` for parts that do not begin and end as they should.
 */
export async function readUploadedFile(
  request: FastifyRequest,
  options: { limitBytes: number; tooLarge: ProblemCode; field: string },
): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new AppError('UNSUPPORTED_MEDIA_TYPE');
  try {
    const file = await request.file({ limits: { fileSize: options.limitBytes, files: 1 } });
    if (file === undefined) {
      throw new AppError('VALIDATION_FAILED', {
        errors: [{ pointer: `/${options.field}`, code: 'required', params: {} }],
      });
    }
    return { name: file.filename, content: await file.toBuffer(), fields: textFields(file) };
  } catch (error) {
    if (error instanceof AppError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'FST_REQ_FILE_TOO_LARGE') {
      const params = { megabytes: Math.floor(options.limitBytes / 1_000_000) };
      throw new AppError(options.tooLarge, {
        errors: [{ pointer: `/${options.field}`, code: 'file_too_large', params }],
        cause: error,
      });
    }
    // The reader of parts names what it knows; what breaks it is thrown as it is.
    if (code === undefined) throw new AppError('MALFORMED_BODY', { cause: error });
    throw error;
  }
}

function textFields({ fields }: MultipartFile): Record<string, string> {
  const texts = Object.entries(fields).map(([name, field]) => {
    // Of a field that is sent twice the first counts.
    const first = Array.isArray(field) ? field[0] : field;
    return first?.type === 'field' && typeof first.value === 'string' ? ([name, first.value] as const) : undefined;
  });
  return Object.fromEntries(texts.filter((text) => text !== undefined));
}

import type { FastifyRequest } from 'fastify';
import { AppError } from '../../platform/http/app-error.ts';

/** A CSV file past this many bytes is refused: split it, or use the command. */
const importLimitBytes = 20 * 1024 * 1024;

/**
 * The one file of a multipart request, read whole.
 *
 * @throws AppError `BODY_TOO_LARGE` past the limit, `UNSUPPORTED_MEDIA_TYPE` without multipart, `VALIDATION_FAILED` without a file.
 */
export async function readUploadedFile(request: FastifyRequest): Promise<{ name: string; content: Buffer }> {
  if (!request.isMultipart()) throw new AppError('UNSUPPORTED_MEDIA_TYPE');
  try {
    const file = await request.file({ limits: { fileSize: importLimitBytes, files: 1 } });
    if (file === undefined) {
      throw new AppError('VALIDATION_FAILED', { errors: [{ pointer: '/file', code: 'required', params: {} }] });
    }
    return { name: file.filename, content: await file.toBuffer() };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE') {
      throw new AppError('BODY_TOO_LARGE', { cause: error });
    }
    throw error;
  }
}

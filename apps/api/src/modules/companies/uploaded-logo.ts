import type { FastifyRequest } from 'fastify';
import { AppError } from '../../platform/http/app-error.ts';
import { logoLimitBytes } from './logo-image.ts';

/**
 * The one file of a multipart request, read whole.
 *
 * @throws AppError `LOGO_TOO_LARGE` past the limit, `UNSUPPORTED_MEDIA_TYPE` without multipart, `VALIDATION_FAILED` without a file.
 */
export async function readUploadedLogo(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw new AppError('UNSUPPORTED_MEDIA_TYPE');
  try {
    const file = await request.file({ limits: { fileSize: logoLimitBytes, files: 1, fields: 0 } });
    if (file === undefined) {
      throw new AppError('VALIDATION_FAILED', { errors: [{ pointer: '/logo', code: 'required', params: {} }] });
    }
    return await file.toBuffer();
  } catch (error) {
    if (isTooLarge(error)) throw new AppError('LOGO_TOO_LARGE', { cause: error });
    throw error;
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';
}

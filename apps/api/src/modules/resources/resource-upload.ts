import { ResourceFileDetails } from '@karakoram/contracts';
import { resourceFileKinds, resourceLimits } from '@karakoram/domain';
import type { FastifyRequest } from 'fastify';
import { type CheckedFile, readUpload } from '../../platform/files/read-upload.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { validationError } from '../../platform/http/validation.ts';

/** A file with what is to be known of it. */
export interface ResourceUpload {
  readonly file: CheckedFile;
  readonly details: ResourceFileDetails;
}

/**
 * Reads an uploaded version: the field `details` with JSON, then the part `file`.
 *
 * @throws AppError `VALIDATION_FAILED` for details that do not fit, and what `readUpload` throws.
 */
export async function readResourceUpload(request: FastifyRequest): Promise<ResourceUpload> {
  const file = await readUpload(request, {
    kinds: resourceFileKinds,
    limitBytes: resourceLimits.fileBytesMax,
    field: 'file',
  });
  const parsed = ResourceFileDetails.safeParse(parseJson(file.fields.details));
  if (!parsed.success) throw validationError(parsed.error.issues);
  return { file, details: parsed.data };
}

function parseJson(text: string | undefined): unknown {
  if (text === undefined) {
    throw new AppError('VALIDATION_FAILED', { errors: [{ pointer: '/details', code: 'required', params: {} }] });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError('MALFORMED_BODY', { cause: error });
  }
}

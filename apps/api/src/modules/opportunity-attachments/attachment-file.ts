import { type FileKind, opportunityLimits } from '@karakoram/domain';
import type { FastifyReply } from 'fastify';
import type { StreamableFile } from '@nestjs/common';
import { fileAnswer } from '../../platform/files/file-answer.ts';
import type { UploadRules } from '../../platform/files/read-upload.ts';

/** What can be attached to an opportunity. */
export const attachmentUpload = {
  kinds: ['pdf', 'png', 'jpeg', 'webp'],
  limitBytes: opportunityLimits.attachmentBytesMax,
  field: 'file',
} as const satisfies UploadRules;

/** A stored attachment and who may keep a copy of it. */
export interface StoredAttachment {
  readonly name: string;
  readonly kind: FileKind;
  readonly hash: string;
  readonly content: Uint8Array;
  readonly public: boolean;
}

/** A day: an attachment never changes under its address, but what a desk takes out of sight must leave shared copies soon. */
const publicSeconds = 24 * 60 * 60;

/** The attachment as it is sent. Pictures are shown, documents are saved. */
export function attachmentFile(attachment: StoredAttachment, reply: FastifyReply): StreamableFile {
  void reply.headers({
    'cache-control': attachment.public
      ? `public, max-age=${publicSeconds}, immutable`
      : 'private, max-age=31536000, immutable',
    etag: `"${attachment.hash}"`,
  });
  return fileAnswer(attachment, reply, attachment.kind === 'pdf' ? 'attachment' : 'inline');
}

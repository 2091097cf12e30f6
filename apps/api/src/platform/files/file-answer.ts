import { type FileKind, fileKindTraits } from '@karakoram/domain';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

interface StoredFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly content: Uint8Array;
}

/**
 * A file that somebody handed in, as it is sent: to be saved and never shown in a page of ours, under its own name
 * (RFC 6266), as the kind that was found in it. Where a browser shows it all the same, it may run and load nothing.
 */
export function fileAnswer(file: StoredFile, reply: FastifyReply): StreamableFile {
  void reply.headers({
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'x-download-options': 'noopen',
  });
  return new StreamableFile(file.content, {
    type: fileKindTraits[file.kind].mediaType,
    disposition: attachment(file.name),
    length: file.content.byteLength,
  });
}

/** `Content-Disposition` with the name in ASCII for old programs, and as it is for all others. */
export function attachment(name: string): string {
  const ascii = name.normalize('NFKD').replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

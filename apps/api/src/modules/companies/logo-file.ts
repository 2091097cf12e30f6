import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { StoredLogo } from './companies.queries.ts';

export const LogoHash = z.string().regex(/^[0-9a-f]{64}$/);

/** The logo as it is sent. Its address names its content, so a copy never goes stale; only whose copy it is differs. */
export function logoFile(logo: StoredLogo, reply: FastifyReply): StreamableFile {
  void reply.header('cache-control', `${logo.public ? 'public' : 'private'}, max-age=31536000, immutable`);
  return new StreamableFile(logo.content, { type: 'image/webp', length: logo.content.byteLength });
}

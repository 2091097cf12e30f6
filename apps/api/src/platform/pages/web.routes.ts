import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config/config.ts';
import { AppError } from '../http/app-error.ts';

/** Serves the built web application: hashed assets for a year, every other path outside the API the index page. */
export function registerWeb(fastify: FastifyInstance, config: Config): void {
  const directory = config.webDir;
  if (directory === undefined) return;
  const index = join(directory, 'index.html');
  // A process without a built web (tests, development) serves the API alone.
  if (!existsSync(index)) return;
  const page = readFileSync(index, 'utf8');
  void fastify.register(fastifyStatic, {
    root: directory,
    index: false,
    wildcard: false,
    setHeaders: (reply, path) => {
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      );
    },
  });
  fastify.get('/*', async (request, reply) => {
    if (request.url.startsWith('/api/') || request.url.startsWith('/assets/')) throw new AppError('NOT_FOUND');
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
  });
}

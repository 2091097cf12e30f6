import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { isLocale, type Locale } from '@karakoram/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../../config/config.ts';
import { AppError } from '../http/app-error.ts';
import { localeOf } from '../http/locale.ts';
import type { Translations } from '../i18n/translations.ts';
import { headHtml, sitemapIndexXml, sitemapXml, withHead } from './head-html.ts';
import type { PageHeads } from './page-heads.ts';

interface WebParts {
  readonly config: Config;
  readonly heads: PageHeads;
  readonly translations: Translations;
}

/**
 * Serves the built web application: hashed assets for a year, every other path outside the API the index page, with the
 * head of a public page written into it. Also what search engines ask for: robots.txt and the site map.
 */
export function registerWeb(fastify: FastifyInstance, parts: WebParts): void {
  registerSitemap(fastify, parts);
  const directory = parts.config.webDir;
  if (directory === undefined) return;
  const index = join(directory, 'index.html');
  // A process without a built web (tests, development) serves the API alone.
  if (!existsSync(index)) return;
  const page = readFileSync(index, 'utf8');
  void fastify.register(fastifyStatic, {
    root: directory,
    index: false,
    wildcard: false,
    // The page is served below, with its head; as a file it would have none.
    globIgnore: ['index.html'],
    setHeaders: (reply, path) => {
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      );
    },
  });
  fastify.get('/*', async (request, reply) => {
    if (request.url.startsWith('/api/') || request.url.startsWith('/assets/')) throw new AppError('NOT_FOUND');
    const locale = pageLocale(request);
    const { status, html } = await writePage(page, request, locale, parts);
    return reply
      .status(status)
      .header('cache-control', 'no-cache')
      .header('vary', 'accept-language')
      .header('content-language', locale)
      .type('text/html; charset=utf-8')
      .send(html);
  });
}

async function writePage(
  page: string,
  request: FastifyRequest,
  locale: Locale,
  { config, heads, translations }: WebParts,
): Promise<{ status: 200 | 404; html: string }> {
  const brand = translations.in(locale)('common:brand.name');
  const head = await headOf(heads, request, locale);
  if (head === undefined) return { status: 200, html: withHead(page, `<title>${brand}</title>`, locale) };
  return {
    status: head.status,
    html: withHead(page, headHtml(head, { locale, origin: config.appOrigin, brand }), locale),
  };
}

/** Without a database the application itself still opens and says what is wrong; only what is said about it is missing. */
async function headOf(heads: PageHeads, request: FastifyRequest, locale: Locale) {
  try {
    return await heads.headOf(request.url.split('?')[0] ?? '/', locale);
  } catch (error) {
    request.log.warn({ err: error }, 'page served without its head');
    return undefined;
  }
}

/** The language that the address asks for, then the reader's. */
function pageLocale(request: FastifyRequest): Locale {
  const asked = new URLSearchParams(request.url.split('?')[1] ?? '').get('lang');
  return isLocale(asked) ? asked : localeOf(request);
}

function registerSitemap(fastify: FastifyInstance, { config, heads }: WebParts): void {
  const origin = config.appOrigin;
  fastify.get('/robots.txt', (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=3600')
      .type('text/plain; charset=utf-8')
      .send(
        `User-agent: *\nDisallow: /api/\nAllow: /api/v1/opportunities/feed.atom\nAllow: /api/v1/companies/*/logo/\nDisallow: /company$\nDisallow: /company/\nSitemap: ${origin}/sitemap.xml\n`,
      ),
  );
  fastify.get('/sitemap.xml', async (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=3600')
      .type('application/xml; charset=utf-8')
      .send(sitemapIndexXml(await heads.sitemapSlices(), origin)),
  );
  fastify.get<{ Params: { slice: string } }>('/sitemap-:slice(^[1-9]\\d{0,5}$).xml', async (request, reply) => {
    const entries = await heads.sitemap(Number(request.params.slice));
    if (entries === undefined) throw new AppError('NOT_FOUND');
    return reply
      .header('cache-control', 'public, max-age=3600')
      .type('application/xml; charset=utf-8')
      .send(sitemapXml(entries, origin));
  });
}

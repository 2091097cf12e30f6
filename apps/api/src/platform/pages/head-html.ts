import { escapeHtml } from './escape-html.ts';
import { type Locale, locales } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import type { PageHead, SitemapEntry } from './page-heads.ts';

const openGraphLocales = { en: 'en_GB', zh: 'zh_CN', ur: 'ur_PK' } as const satisfies Record<Locale, string>;

/** JSON inside a script element: nothing in it may end the element or begin a comment. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

interface HeadContext {
  readonly locale: Locale;
  readonly origin: string;
  readonly brand: string;
}

/** The elements of a page's head, ready to stand in the HTML. */
export function headHtml(head: PageHead, { locale, origin, brand }: HeadContext): string {
  const title = head.title.includes(brand) ? head.title : `${head.title} · ${brand}`;
  const lines = [`<title>${escapeHtml(title)}</title>`, meta('name', 'description', head.description)];
  if (head.canonicalPath === undefined) {
    return [...lines, meta('name', 'robots', 'noindex')].join('\n    ');
  }
  const address = `${origin}${head.canonicalPath}`;
  const inLanguage = (one: Locale): string => `${address}?lang=${one}`;
  lines.push(
    link('canonical', inLanguage(locale)),
    ...locales.map((one) => link('alternate', inLanguage(one), localeTraits[one].htmlLang)),
    link('alternate', address, 'x-default'),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', brand),
    meta('property', 'og:title', head.title),
    meta('property', 'og:description', head.description),
    meta('property', 'og:url', inLanguage(locale)),
    meta('property', 'og:locale', openGraphLocales[locale]),
    ...locales
      .filter((one) => one !== locale)
      .map((one) => meta('property', 'og:locale:alternate', openGraphLocales[one])),
    meta('name', 'twitter:card', 'summary'),
  );
  if (head.feedPath !== undefined) {
    const feed = escapeHtml(`${origin}${head.feedPath}?lang=${locale}`);
    lines.push(`<link rel="alternate" type="application/atom+xml" title="${escapeHtml(head.title)}" href="${feed}" />`);
  }
  if (head.imagePath !== undefined) lines.push(meta('property', 'og:image', `${origin}${head.imagePath}`));
  if (head.structuredData !== undefined) {
    const data = { '@context': 'https://schema.org', url: address, ...head.structuredData };
    lines.push(`<script type="application/ld+json">${scriptJson(data)}</script>`);
  }
  return lines.join('\n    ');
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}" />`;
}

function link(relation: string, address: string, language?: string): string {
  const hreflang = language === undefined ? '' : ` hreflang="${language}"`;
  return `<link rel="${relation}"${hreflang} href="${escapeHtml(address)}" />`;
}

/** The index page with the language on its root and a head in its place. */
export function withHead(page: string, head: string, locale: Locale): string {
  const { htmlLang, direction } = localeTraits[locale];
  return page
    .replace(/<html[^>]*>/, () => `<html lang="${htmlLang}" dir="${direction}">`)
    .replace('<!--app-head-->', () => head);
}

/** One slice of the site map, each page with its languages (sitemaps.org 0.9). */
export function sitemapXml(entries: readonly SitemapEntry[], origin: string): string {
  const urls = entries.map(({ path, changedAt }) => {
    const address = escapeHtml(`${origin}${path}`);
    const alternates = locales.map(
      (locale) =>
        `<xhtml:link rel="alternate" hreflang="${localeTraits[locale].htmlLang}" href="${address}?lang=${locale}"/>`,
    );
    const changed = changedAt === undefined ? '' : `<lastmod>${changedAt.toISOString()}</lastmod>`;
    return `<url><loc>${address}</loc>${changed}${alternates.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

/** The list of the slices. */
export function sitemapIndexXml(slices: number, origin: string): string {
  const maps = Array.from(
    { length: slices },
    (_, index) => `<sitemap><loc>${escapeHtml(origin)}/sitemap-${index + 1}.xml</loc></sitemap>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${maps.join('\n')}
</sitemapindex>
`;
}

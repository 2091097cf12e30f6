import type { Locale } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Config } from '../../config/config.ts';
import { Translations } from '../../platform/i18n/translations.ts';
import { type PageHead, PageHeads, type SitemapEntry } from '../../platform/pages/page-heads.ts';
import { companiesPerSlice, CompanyHeadQueries } from './company-head.queries.ts';

const companyPath = /^\/companies\/([^/]+)\/?$/;
const Id = z.uuid();

/** The heads of the pages that everybody may see: home, directory, companies. */
@Injectable()
export class PublicPageHeads extends PageHeads {
  readonly #companies: CompanyHeadQueries;
  readonly #translations: Translations;
  readonly #origin: string;

  constructor(companies: CompanyHeadQueries, translations: Translations, config: Config) {
    super();
    this.#companies = companies;
    this.#translations = translations;
    this.#origin = config.appOrigin;
  }

  override async headOf(path: string, locale: Locale): Promise<PageHead | undefined> {
    const translate = this.#translations.in(locale);
    if (path === '/') {
      return {
        status: 200,
        title: translate('home:title'),
        description: translate('home:description'),
        canonicalPath: '/',
        structuredData: {
          '@type': 'Organization',
          name: translate('common:brand.name'),
          description: translate('home:description'),
          logo: `${this.#origin}/favicon.svg`,
        },
      };
    }
    if (path === '/directory') {
      return {
        status: 200,
        title: translate('directory:title'),
        description: translate('directory:description'),
        canonicalPath: path,
      };
    }
    const companyId = companyPath.exec(path)?.[1];
    if (companyId === undefined) return undefined;
    const head = Id.safeParse(companyId).success
      ? await this.#companies.head(companyId.toLowerCase(), locale)
      : undefined;
    return (
      head ?? {
        status: 404,
        title: translate('companyPage:gone.title'),
        description: translate('companyPage:gone.detail'),
      }
    );
  }

  override async sitemapSlices(): Promise<number> {
    return Math.max(1, Math.ceil((await this.#companies.count()) / companiesPerSlice));
  }

  override async sitemap(slice: number): Promise<readonly SitemapEntry[] | undefined> {
    const companies = await this.#companies.slice(slice);
    if (slice === 1) return [{ path: '/' }, { path: '/directory' }, ...companies];
    return companies.length === 0 ? undefined : companies;
  }
}

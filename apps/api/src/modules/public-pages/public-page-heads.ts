import type { Locale } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Config } from '../../config/config.ts';
import { Translations } from '../../platform/i18n/translations.ts';
import { type PageHead, PageHeads, type SitemapEntry } from '../../platform/pages/page-heads.ts';
import { companiesPerSlice, CompanyHeadQueries } from './company-head.queries.ts';
import { OpportunityHeadQueries } from './opportunity-head.queries.ts';

/** The page of one thing: what it is about, and its id. */
const pageOfOne = /^\/(companies|opportunities)\/([^/]+)\/?$/;
const Id = z.uuid();

/** The heads of the pages that everybody may see: home, directory, companies, opportunities. */
@Injectable()
export class PublicPageHeads extends PageHeads {
  readonly #companies: CompanyHeadQueries;
  readonly #opportunities: OpportunityHeadQueries;
  readonly #translations: Translations;
  readonly #origin: string;

  constructor(
    companies: CompanyHeadQueries,
    opportunities: OpportunityHeadQueries,
    translations: Translations,
    config: Config,
  ) {
    super();
    this.#companies = companies;
    this.#opportunities = opportunities;
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
    if (path === '/directory' || path === '/opportunities') {
      const name = path === '/directory' ? 'directory' : 'opportunities';
      return {
        status: 200,
        title: translate(`${name}:title`),
        description: translate(`${name}:description`),
        canonicalPath: path,
      };
    }
    const [, kind, id = ''] = pageOfOne.exec(path) ?? [];
    if (kind === undefined || path === '/opportunities/for-us') return undefined;
    const known = Id.safeParse(id.toLowerCase());
    if (kind === 'companies') {
      const head = known.success ? await this.#companies.head(known.data, locale) : undefined;
      return head ?? gone(translate('companyPage:gone.title'), translate('companyPage:gone.detail'));
    }
    const head = known.success ? await this.#opportunities.head(known.data, locale) : undefined;
    return head ?? gone(translate('opportunities:page.gone.title'), translate('opportunities:page.gone.detail'));
  }

  override async sitemapSlices(): Promise<number> {
    return Math.max(1, Math.ceil((await this.#companies.count()) / companiesPerSlice));
  }

  override async sitemap(slice: number): Promise<readonly SitemapEntry[] | undefined> {
    const companies = await this.#companies.slice(slice);
    if (slice === 1) {
      const opportunities = await this.#opportunities.sitemap();
      return [{ path: '/' }, { path: '/directory' }, { path: '/opportunities' }, ...opportunities, ...companies];
    }
    return companies.length === 0 ? undefined : companies;
  }
}

/** The head of a page about something that is not there. */
function gone(title: string, description: string): PageHead {
  return { status: 404, title, description };
}

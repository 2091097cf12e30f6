import type { Locale } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Config } from '../../config/config.ts';
import { Translations } from '../../platform/i18n/translations.ts';
import { type PageHead, PageHeads, type SitemapEntry } from '../../platform/pages/page-heads.ts';
import { companiesPerSlice, CompanyHeadQueries } from './company-head.queries.ts';
import { OpportunityHeadQueries } from './opportunity-head.queries.ts';
import { ProgrammeHeadQueries } from './programme-head.queries.ts';
import { ResourceHeadQueries } from './resource-head.queries.ts';

/** The page of one thing: what it is about, and its id. */
const pageOfOne = /^\/(companies|opportunities|programmes|resources)\/([^/]+)\/?$/;
const Id = z.uuid();

/** The pages that list things, and the namespace of their words. */
const lists = new Map([
  ['/directory', 'directory'],
  ['/opportunities', 'opportunities'],
  ['/programmes', 'programmes'],
  ['/resources', 'resources'],
]);

/** The heads of the pages that everybody may see: home, directory, companies, opportunities, programmes, the library. */
@Injectable()
export class PublicPageHeads extends PageHeads {
  readonly #companies: CompanyHeadQueries;
  readonly #opportunities: OpportunityHeadQueries;
  readonly #programmes: ProgrammeHeadQueries;
  readonly #resources: ResourceHeadQueries;
  readonly #translations: Translations;
  readonly #origin: string;

  constructor(
    companies: CompanyHeadQueries,
    opportunities: OpportunityHeadQueries,
    programmes: ProgrammeHeadQueries,
    resources: ResourceHeadQueries,
    translations: Translations,
    config: Config,
  ) {
    super();
    this.#companies = companies;
    this.#opportunities = opportunities;
    this.#programmes = programmes;
    this.#resources = resources;
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
    const name = lists.get(path);
    if (name !== undefined) {
      return {
        status: 200,
        title: translate(`${name}:title`),
        description: translate(`${name}:description`),
        canonicalPath: path,
        ...(name === 'opportunities' && { feedPath: '/api/v1/opportunities/feed.atom' }),
      };
    }
    const [, kind, id = ''] = pageOfOne.exec(path) ?? [];
    if (kind === undefined || path === '/opportunities/for-us') return undefined;
    const known = Id.safeParse(id.toLowerCase());
    const head = known.success ? await this.#about(kind, known.data, locale) : undefined;
    if (head !== undefined) return head;
    const words = goneWords(kind);
    return { status: 404, title: translate(`${words}.title`), description: translate(`${words}.detail`) };
  }

  async #about(kind: string, id: string, locale: Locale): Promise<PageHead | undefined> {
    switch (kind) {
      case 'companies':
        return this.#companies.head(id, locale);
      case 'opportunities':
        return this.#opportunities.head(id, locale);
      case 'programmes':
        return this.#programmes.head(id, locale);
      default:
        return this.#resources.head(id, locale);
    }
  }

  override async sitemapSlices(): Promise<number> {
    return Math.max(1, Math.ceil((await this.#companies.count()) / companiesPerSlice));
  }

  override async sitemap(slice: number): Promise<readonly SitemapEntry[] | undefined> {
    const companies = await this.#companies.slice(slice);
    if (slice === 1) {
      const [opportunities, programmes, resources] = await Promise.all([
        this.#opportunities.sitemap(),
        this.#programmes.slice(),
        this.#resources.slice(),
      ]);
      const listing = [...lists.keys()].map((one) => ({ path: one }));
      return [{ path: '/' }, ...listing, ...opportunities, ...programmes, ...resources, ...companies];
    }
    return companies.length === 0 ? undefined : companies;
  }
}

/** Where the words of a page stand whose thing is not there. */
function goneWords(kind: string): string {
  if (kind === 'companies') return 'companyPage:gone';
  return kind === 'opportunities' ? 'opportunities:page.gone' : `${kind}:gone`;
}

import { type Locale, ownWords, pickText } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { Translations } from '../../platform/i18n/translations.ts';
import type { PageHead, SitemapEntry } from '../../platform/pages/page-heads.ts';
import { OpportunitiesQueries } from '../opportunities/index.ts';

/** Opportunities beyond these are found by following the listing; a site map is no archive. */
const opportunitiesInSitemap = 5_000;

/** What the first HTML says about an opportunity: what everybody may read, so of an anonymous author no name. */
@Injectable()
export class OpportunityHeadQueries {
  readonly #database: Database;
  readonly #opportunities: OpportunitiesQueries;
  readonly #translations: Translations;
  readonly #clock: Clock;

  constructor(database: Database, opportunities: OpportunitiesQueries, translations: Translations, clock: Clock) {
    this.#database = database;
    this.#opportunities = opportunities;
    this.#translations = translations;
    this.#clock = clock;
  }

  /** Undefined for an opportunity that is not public. */
  async head(id: string, locale: Locale): Promise<PageHead | undefined> {
    const opportunity = await this.#opportunities.card(id);
    if (opportunity === undefined) return undefined;
    const translate = this.#translations.in(locale);
    const { type, direction, author } = opportunity;
    // A search engine has no room for the remark that only a machine has said so.
    const title = pickText(ownWords(opportunity.title, opportunity.origins.title ?? {}), locale)?.text ?? '';
    const description = pickText(ownWords(opportunity.summary, opportunity.origins.summary ?? {}), locale)?.text ?? '';
    const authorName = author.company === null ? undefined : pickText(author.company.names, locale)?.text;
    return {
      status: 200,
      title,
      description,
      canonicalPath: `/opportunities/${id}`,
      ...(author.company?.logoUrl == null ? {} : { imagePath: author.company.logoUrl }),
      structuredData: {
        '@type': direction === 'offer' ? 'Offer' : 'Demand',
        name: title,
        description,
        category: translate(`enums:opportunityType.${type}`),
        availabilityStarts: opportunity.publishedAt,
        availabilityEnds: opportunity.expiresAt,
        ...(authorName === undefined ? {} : { seller: { '@type': 'Organization', name: authorName } }),
      },
    };
  }

  /** The newest public ones. */
  async sitemap(): Promise<SitemapEntry[]> {
    const rows = await this.#database.reader.opportunityEntry.findMany({
      where: { listed: true, expiresAt: { gt: this.#clock.now() } },
      orderBy: [{ publishedAt: 'desc' }, { opportunityId: 'desc' }],
      take: opportunitiesInSitemap,
      select: { opportunityId: true, publishedAt: true, revisedAt: true },
    });
    return rows.map(({ opportunityId, publishedAt, revisedAt }) => ({
      path: `/opportunities/${opportunityId}`,
      changedAt: revisedAt ?? publishedAt,
    }));
  }
}

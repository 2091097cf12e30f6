import { type Locale, ownWords, pickText } from '@karakoram/domain';
import { cityByCode, provinceByCode } from '@karakoram/domain/places';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { presentNames, presentText } from '../../platform/http/present-localised.ts';
import { storedOrigins } from '../../platform/http/present-origins.ts';
import { Translations } from '../../platform/i18n/translations.ts';
import type { PageHead, SitemapEntry } from '../../platform/pages/page-heads.ts';

/** Addresses in one site map; with their languages a slice stays far below the 50 MB that sitemaps.org allows. */
export const companiesPerSlice = 5_000;

/** What the first HTML says about a company, and which companies there are to say something about. */
@Injectable()
export class CompanyHeadQueries {
  readonly #database: Database;
  readonly #translations: Translations;

  constructor(database: Database, translations: Translations) {
    this.#database = database;
    this.#translations = translations;
  }

  /** Undefined for a company that is not in the directory. */
  async head(companyId: string, locale: Locale): Promise<PageHead | undefined> {
    const company = await this.#database.reader.company.findFirst({
      where: { id: companyId, directoryEntry: { isNot: null } },
      select: {
        country: true,
        nameEn: true,
        nameZh: true,
        nameUr: true,
        summary: true,
        summaryOrigins: true,
        provinceCode: true,
        cityCode: true,
        website: true,
        founded: true,
        logo: { select: { hash: true } },
      },
    });
    if (company === null) return undefined;
    const translate = this.#translations.in(locale);
    const names = presentNames(company);
    const name = pickText(names, locale)?.text ?? '';
    const country = translate(`enums:country.${company.country}`);
    const place = [
      cityByCode(company.cityCode ?? '')?.names[locale] ?? provinceByCode(company.provinceCode ?? '')?.names[locale],
      country,
    ].filter((part) => part !== undefined);
    // A search engine has no room for the remark that only a machine has said so.
    const summary = pickText(
      ownWords(presentText(company.summary), storedOrigins(company.summaryOrigins)),
      locale,
    )?.text;
    const imagePath = company.logo === null ? undefined : `/api/v1/companies/${companyId}/logo/${company.logo.hash}`;
    return {
      status: 200,
      title: name,
      description: summary ?? translate('companyPage:description', { name, place: place.join(', ') }),
      canonicalPath: `/companies/${companyId}`,
      ...(imagePath === undefined ? {} : { imagePath }),
      structuredData: {
        '@type': 'Organization',
        name,
        alternateName: Object.values(names).filter((other) => other !== name),
        ...(summary === undefined ? {} : { description: summary }),
        ...(company.founded === null ? {} : { foundingDate: String(company.founded) }),
        ...(company.website === null ? {} : { sameAs: [company.website] }),
        address: {
          '@type': 'PostalAddress',
          addressCountry: company.country,
          ...(place.length > 1 ? { addressLocality: place[0] } : {}),
        },
      },
    };
  }

  async count(): Promise<number> {
    return this.#database.reader.directoryEntry.count();
  }

  /** The companies of one slice of the site map, counted from 1, in an order in which new ones come last. */
  async slice(slice: number): Promise<SitemapEntry[]> {
    const rows = await this.#database.reader.directoryEntry.findMany({
      select: { companyId: true, updatedAt: true },
      orderBy: { companyId: 'asc' },
      skip: (slice - 1) * companiesPerSlice,
      take: companiesPerSlice,
    });
    return rows.map(({ companyId, updatedAt }) => ({ path: `/companies/${companyId}`, changedAt: updatedAt }));
  }
}

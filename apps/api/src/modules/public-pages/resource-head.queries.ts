import { type Locale, pickText } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { presentText } from '../../platform/http/present-localised.ts';
import type { PageHead, SitemapEntry } from '../../platform/pages/page-heads.ts';

/** Resources in the site map: those that changed last. */
const listedResources = 1_000;

/** What the first HTML says about a resource of the library. */
@Injectable()
export class ResourceHeadQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Undefined unless it is published. */
  async head(id: string, locale: Locale): Promise<PageHead | undefined> {
    const resource = await this.#database.reader.resource.findFirst({
      where: { id, status: 'published' },
      select: { title: true, summary: true, languages: true, versions: true, changedAt: true },
    });
    if (resource === null) return undefined;
    const title = pickText(presentText(resource.title), locale)?.text ?? '';
    const description = pickText(presentText(resource.summary), locale)?.text ?? '';
    return {
      status: 200,
      title,
      description,
      canonicalPath: `/resources/${id}`,
      structuredData: {
        '@type': 'DigitalDocument',
        name: title,
        description,
        inLanguage: resource.languages.map((language) => localeTraits[language].htmlLang),
        version: String(resource.versions),
        dateModified: resource.changedAt.toISOString(),
      },
    };
  }

  async slice(): Promise<SitemapEntry[]> {
    const rows = await this.#database.reader.resource.findMany({
      where: { status: 'published' },
      orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
      take: listedResources,
      select: { id: true, changedAt: true },
    });
    return rows.map(({ id, changedAt }) => ({ path: `/resources/${id}`, changedAt }));
  }
}

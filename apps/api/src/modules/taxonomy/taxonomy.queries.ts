import type { TaxonomyView } from '@karakoram/contracts';
import type { Locale } from '@karakoram/domain';
import { taxonomy } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';

@Injectable()
export class TaxonomyQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The tree in one language, without the sectors that an administrator hid. */
  async view(locale: Locale): Promise<TaxonomyView> {
    const rows = await this.#database.reader.hiddenSector.findMany({ select: { code: true } });
    const hidden = new Set(rows.map(({ code }) => code));
    return {
      sectors: taxonomy.sectors
        .filter(({ code }) => !hidden.has(code))
        .map((sector) => ({
          code: sector.code,
          name: sector[locale].name,
          concepts: sector.concepts.map((concept) => ({
            code: concept.code,
            name: concept[locale].name,
            parent: concept.parent ?? null,
          })),
        })),
    };
  }
}

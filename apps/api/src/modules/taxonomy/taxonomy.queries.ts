import type { TaxonomyView } from '@karakoram/contracts';
import type { Locale } from '@karakoram/domain';
import { type Taxonomy, taxonomyInUse } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { entityTag } from '../../platform/http/conditional-get.ts';

/** The tree in one language, with a tag that changes when it does. */
interface TaggedView {
  readonly view: TaxonomyView;
  readonly tag: string;
}

@Injectable()
export class TaxonomyQueries {
  readonly #database: Database;
  /** Every page asks whether what it has is still right; the answer is made once for each language and state. */
  #made = new Map<string, TaggedView>();
  #madeOf: Taxonomy | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Without the sectors that an administrator hid. */
  async view(locale: Locale): Promise<TaggedView> {
    const rows = await this.#database.reader.hiddenSector.findMany({
      select: { code: true },
      orderBy: { code: 'asc' },
    });
    const hidden = rows.map(({ code }) => code);
    const taxonomy = taxonomyInUse();
    if (this.#madeOf !== taxonomy) this.#made = new Map();
    this.#madeOf = taxonomy;
    const state = [locale, ...hidden].join(' ');
    const known = this.#made.get(state);
    if (known !== undefined) return known;
    const view = viewOf(taxonomy, locale, hidden);
    const made = { view, tag: entityTag(JSON.stringify(view)) };
    this.#made.set(state, made);
    return made;
  }
}

function viewOf({ sectors }: Taxonomy, locale: Locale, hidden: readonly string[]): TaxonomyView {
  return {
    sectors: sectors
      .filter(({ code }) => !hidden.includes(code))
      .map((sector) => ({
        code: sector.code,
        name: sector[locale].name,
        concepts: sector.concepts.map((concept) => ({
          code: concept.code,
          name: concept[locale].name,
          parent: concept.parent ?? null,
          isWithdrawn: concept.isWithdrawn === true,
        })),
      })),
  };
}

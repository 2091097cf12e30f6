import type { TaxonomyAdditionsView, TaxonomyNode, TaxonomyOverview } from '@karakoram/contracts';
import { locales } from '@karakoram/domain';
import { phraseKey, shippedSectors, taxonomyInUse } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { searchDocumentVersion } from '../directory/index.ts';
import { FollowedTaxonomy } from '../taxonomy/index.ts';

const shippedCodes = new Set(
  shippedSectors.flatMap(({ code, concepts }) => [code, ...concepts.map((one) => one.code)]),
);

@Injectable()
export class TaxonomyEditingQueries {
  readonly #database: Database;
  readonly #taxonomy: FollowedTaxonomy;

  constructor(database: Database, taxonomy: FollowedTaxonomy) {
    this.#database = database;
    this.#taxonomy = taxonomy;
  }

  /** How far the market is, and what differs from the release. */
  async overview(): Promise<TaxonomyOverview> {
    const [row] = await this.#database.query<{ listed: number; retagged: number }>(
      'SELECT count(*)::int AS listed, count(*) FILTER (WHERE written_by = $1)::int AS retagged FROM directory_entry',
      [searchDocumentVersion()],
    );
    const { additions, revision } = this.#taxonomy;
    const added = additions.concepts.map(({ code }) => code);
    const changed = new Set([
      ...additions.synonyms.map(({ code }) => code),
      ...additions.withdrawnSynonyms.map(({ code }) => code),
      ...additions.withdrawnConcepts,
    ]);
    return {
      revision,
      listed: row?.listed ?? 0,
      retagged: row?.retagged ?? 0,
      added,
      changed: [...changed].filter((code) => !added.includes(code)),
    };
  }

  /** All that this process has over the taxonomy of the release. */
  additions(): TaxonomyAdditionsView {
    const { concepts, synonyms, withdrawnSynonyms, withdrawnConcepts } = this.#taxonomy.additions;
    return {
      concepts: [...concepts],
      synonyms: [...synonyms],
      withdrawnSynonyms: [...withdrawnSynonyms],
      withdrawnConcepts: [...withdrawnConcepts],
    };
  }

  /** A concept or sector with all its words. @throws AppError `NOT_FOUND` for a code that is neither. */
  async node(code: string): Promise<TaxonomyNode> {
    const taxonomy = taxonomyInUse();
    const concept = taxonomy.conceptByCode.get(code);
    const node = concept ?? taxonomy.sectors.find((sector) => sector.code === code);
    if (node === undefined) throw new AppError('NOT_FOUND');
    const { additions } = this.#taxonomy;
    const mine = additions.synonyms.filter((synonym) => synonym.code === code);
    // Each word is read once: compared in pairs, thousands of them would keep everybody waiting for minutes.
    const added = new Set(mine.map(({ text }) => phraseKey(text)));
    return {
      code,
      kind: concept === undefined ? 'sector' : 'concept',
      sector: taxonomy.sectorOf(code) ?? code,
      parent: concept?.parent ?? null,
      names: { en: node.en.name, zh: node.zh.name, ur: node.ur.name },
      isAdded: !shippedCodes.has(code),
      isWithdrawn: concept?.isWithdrawn === true,
      synonyms: locales.flatMap((locale) =>
        node[locale].synonyms.map((text) => ({ locale, text, isAdded: added.has(phraseKey(text)) })),
      ),
      withdrawnSynonyms: additions.withdrawnSynonyms
        .filter((synonym) => synonym.code === code)
        .map(({ locale, text }) => ({ locale, text })),
      companies: await this.#companiesNaming(taxonomy.expand(code)),
    };
  }

  async #companiesNaming(codes: readonly string[]): Promise<number> {
    const [row] = await this.#database.query<{ companies: number }>(
      'SELECT count(*)::int AS companies FROM directory_entry WHERE concepts && $1::text[]',
      [codes],
    );
    return row?.companies ?? 0;
  }
}

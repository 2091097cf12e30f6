import type { DirectoryQuery, Refinements } from '@karakoram/contracts';
import { tag, taxonomy } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';

type Refinement = Refinements['items'][number];

/** So many of each relation are offered; more are a list to study. */
const shown = { narrower: 6, broader: 1, related: 5 } as const satisfies Record<Refinement['relation'], number>;

/** Concepts to go on with from a search: below, above and beside the one that it names. */
@Injectable()
export class RefinementsQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Those that many companies name come first, and those that none names are left out. Null for a search without a concept. */
  async of({ q, concept }: DirectoryQuery): Promise<Refinements | null> {
    const mention = q === undefined ? undefined : tag(q)[0];
    const code = mention?.code ?? concept;
    if (code === undefined) return null;
    const found = refinementsOf(code);
    const companies = await this.#companiesOf(found.map((item) => item.code));
    const named = found
      .filter((item) => item.kind === 'sector' || companies.size === 0 || companies.has(item.code))
      .toSorted((a, b) => (companies.get(b.code) ?? 0) - (companies.get(a.code) ?? 0));
    const items = (['narrower', 'broader', 'related'] as const).flatMap((relation) =>
      named.filter((item) => item.relation === relation).slice(0, shown[relation]),
    );
    if (items.length === 0) return null;
    return { rest: q === undefined || mention === undefined ? (q ?? '') : without(q, mention), items };
  }

  async #companiesOf(codes: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#database.query<{ code: string; companies: number }>(
      'SELECT code, companies FROM concept_frequency WHERE code = ANY ($1::text[]) AND companies > 0',
      [codes],
    );
    return new Map(rows.map(({ code, companies }) => [code, companies]));
  }
}

function refinementsOf(code: string): Refinement[] {
  const above = taxonomy.parentOf(code) ?? taxonomy.sectorOf(code);
  const item = (relation: Refinement['relation'], one: string): Refinement => ({
    kind: taxonomy.conceptByCode.has(one) ? 'concept' : 'sector',
    code: one,
    relation,
  });
  return [
    ...taxonomy.childrenOf(code).map((one) => item('narrower', one)),
    ...(above === undefined ? [] : [item('broader', above)]),
    ...taxonomy.relatedTo(code).map((one) => item('related', one)),
  ].filter((one) => taxonomy.conceptByCode.get(one.code)?.isWithdrawn !== true);
}

function without(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/gu, ' ').trim();
}

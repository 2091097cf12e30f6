import { type DirectoryFacet, directoryFacets, type DirectoryQuery } from '@karakoram/contracts';
import { verificationLevels } from '@karakoram/domain';
import { taxonomy } from '@karakoram/taxonomy';
import { anyConcept } from './search-text.ts';

/** The positional parameters of one statement. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Takes a value in and returns the placeholder that stands for it. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** What a search is narrowed by. */
export type DirectoryFilters = Omit<DirectoryQuery, 'q' | 'sort' | 'cursor' | 'limit'>;

/** The filters of a search as SQL over `search_entry AS e`. */
export interface DirectoryConditions {
  /** Filters that no facet shows: they hold for every count. */
  readonly base: readonly string[];
  /** The filter of each facet, where one is chosen. */
  readonly facets: Readonly<Partial<Record<DirectoryFacet, string>>>;
}

/** Writes the filters of a query; placeholders are added to `parameters`. */
export function directoryConditions(query: DirectoryFilters, parameters: Parameters): DirectoryConditions {
  const inSets = (column: string, values: readonly string[]): string =>
    `e.${column} IN (SELECT id FROM value_set WHERE "values" && ${parameters.add(values)}::text[])`;
  const base: string[] = [];
  const facets: Partial<Record<DirectoryFacet, string>> = {};
  if (query.province !== undefined) base.push(`e.province_code = ${parameters.add(query.province)}`);
  if (query.language !== undefined) base.push(inSets('languages', [query.language]));
  if (query.type !== undefined) base.push(`e.type = ${parameters.add(query.type)}::"CompanyType"`);
  if (query.country !== undefined) facets.country = `e.country = ${parameters.add(query.country)}::"Country"`;
  if (query.sector.length > 0) facets.sector = inSets('sectors', query.sector);
  if (query.mode.length > 0) facets.mode = inSets('modes', query.mode);
  if (query.city !== undefined) facets.city = `e.city_code = ${parameters.add(query.city)}`;
  if (query.size.length > 0) facets.size = `e.size_band = ANY (${parameters.add(query.size)}::text[])`;
  if (query.verification !== undefined) {
    const levels = verificationLevels.slice(verificationLevels.indexOf(query.verification));
    facets.verification = `e.verification = ANY (${parameters.add(levels)}::"VerificationLevel"[])`;
  }
  return { base, facets };
}

/** All filters together. */
export function allConditions({ base, facets }: DirectoryConditions): string {
  return ['TRUE', ...base, ...directoryFacets.flatMap((facet) => facets[facet] ?? [])].join(' AND ');
}

/** The filter that asks for the text index, as a `tsquery`: a concept or one below it. Undefined where none is chosen. */
export function conceptFilter({ concept }: Pick<DirectoryFilters, 'concept'>): string | undefined {
  return concept === undefined ? undefined : anyConcept([concept, ...taxonomy.expand(concept)]);
}

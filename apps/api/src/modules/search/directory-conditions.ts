import { type DirectoryFacet, directoryFacets, type SavedQuery } from '@karakoram/contracts';
import { verificationLevels } from '@karakoram/domain';
import { taxonomy } from '@karakoram/taxonomy';

/** The positional parameters of one statement. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Takes a value in and returns the placeholder that stands for it. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** The filters of a search as SQL over `directory_entry AS e`. */
export interface DirectoryConditions {
  /** Filters that no facet shows: they hold for every count. */
  readonly base: readonly string[];
  /** The filter of each facet, where one is chosen. */
  readonly facets: Readonly<Partial<Record<DirectoryFacet, string>>>;
}

/** Writes the filters of a query; placeholders are added to `parameters`. */
export function directoryConditions(query: SavedQuery, parameters: Parameters): DirectoryConditions {
  const base: string[] = [];
  const facets: Partial<Record<DirectoryFacet, string>> = {};
  if (query.concept !== undefined) base.push(`e.concepts && ${parameters.add(taxonomy.expand(query.concept))}::text[]`);
  if (query.province !== undefined) base.push(`e.province_code = ${parameters.add(query.province)}`);
  if (query.language !== undefined) base.push(`e.languages @> ARRAY[${parameters.add(query.language)}]::"Locale"[]`);
  if (query.type !== undefined) {
    const type = parameters.add(query.type);
    base.push(`EXISTS (SELECT 1 FROM company c WHERE c.id = e.company_id AND c.type = ${type}::"CompanyType")`);
  }
  if (query.country !== undefined) facets.country = `e.country = ${parameters.add(query.country)}::"Country"`;
  if (query.sector.length > 0) facets.sector = `e.sectors && ${parameters.add(query.sector)}::text[]`;
  if (query.mode.length > 0) facets.mode = `e.modes && ${parameters.add(query.mode)}::text[]`;
  if (query.city !== undefined) facets.city = `e.city_code = ${parameters.add(query.city)}`;
  if (query.size.length > 0) facets.size = `e.size_band = ANY (${parameters.add(query.size)}::text[])`;
  if (query.verification !== undefined) {
    const levels = verificationLevels.slice(verificationLevels.indexOf(query.verification));
    facets.verification = `e.verification = ANY (${parameters.add(levels)}::"VerificationLevel"[])`;
  }
  return { base, facets };
}

/** All filters together, or those of every facet but one. */
export function allConditions(conditions: DirectoryConditions, except?: DirectoryFacet): string {
  const chosen = directoryFacets.flatMap((facet) => (facet === except ? [] : (conditions.facets[facet] ?? [])));
  return ['TRUE', ...conditions.base, ...chosen].join(' AND ');
}

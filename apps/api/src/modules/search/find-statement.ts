import { allConditions, type DirectoryFilters, directoryConditions, type Parameters } from './directory-conditions.ts';
import { foundEntries, type TextMatch } from './found-entries.ts';
import { type Alternatives, any, type Evidence } from './search-text.ts';
import type { SimilarName } from './similar-names.queries.ts';

/**
 * What evidence adds to the rank of a company: `weights` of where it stands in the document, D to A (`search-document.ts` says
 * which is which), times `worth`, and all of one kind together no more than `most`. The first mention counts most and each
 * further one less (`ts_rank`); the length of a text is no merit and no fault.
 */
const ranking = {
  name: { weights: '{1,1,1,1}', worth: 4, most: 2 },
  sound: { weights: '{1,1,1,1}', worth: 1, most: 0.6 },
  word: { weights: '{0.1,0.3,0.7,1}', worth: 1, most: 2 },
  itself: { weights: '{0.5,0.7,0.9,1}', worth: 1, most: 2 },
  below: { weights: '{0.5,0.7,0.9,1}', worth: 0.7, most: 2 },
  near: { weights: '{0.5,0.7,0.9,1}', worth: 0.12, most: 0.2 },
} as const satisfies Record<Evidence['kind'], { weights: string; worth: number; most: number }>;

/**
 * So many companies are ranked by what they say of the query, of those found directly and of related ones: the newest that say
 * it where they say what they are, then the newest others. Ranking unpacks documents, and its cost must not grow with the market.
 */
export const rankedCompanies = 600;

/**
 * The parts of a list by relevance, one after the other: companies found directly, ranked; those beyond the ranked ones; then
 * related companies in the same way.
 */
export const tiers = ['direct', 'moreDirect', 'related', 'moreRelated'] as const;
export type Tier = (typeof tiers)[number];

export interface RankedRow {
  readonly id: string;
  readonly rank: number;
  /** How many companies of its tier are ranked. */
  readonly ranked: number;
}

/** What one kind of companies is found by. */
interface Kind {
  readonly match: Alternatives;
  readonly prominent: Alternatives | undefined;
  readonly names: readonly SimilarName[];
  /** Companies of the other kind that `match` does not tell apart. */
  readonly except: readonly SimilarName[];
}

/** Undefined where the text has no such companies. */
function kindOf(text: TextMatch, tier: Tier): Kind | undefined {
  const { direct, prominent, wide, names } = text;
  if (tier === 'direct' || tier === 'moreDirect') return { match: direct, prominent, names, except: [] };
  return wide === undefined
    ? undefined
    : { match: [without(wide, direct)], prominent: undefined, names: [], except: names };
}

function without(match: Alternatives, others: Alternatives): string {
  return `(${any(match)} & !${any(others)})`;
}

/**
 * SQL for one tier of a list by relevance: `limit` rows after the place, which is of the same tier. Undefined for a tier that
 * the text does not have. Ranks are whole numbers, so that they compare the same on both sides of the wire.
 */
export function tierStatement(
  filters: DirectoryFilters,
  text: TextMatch,
  tier: Tier,
  parameters: Parameters,
  {
    after,
    limit,
  }: { readonly after: { readonly rank: number; readonly id: string } | undefined; readonly limit: number },
): string | undefined {
  const kind = kindOf(text, tier);
  if (kind === undefined) return undefined;
  const candidates = candidateTables(filters, kind, parameters);
  const continued = after === undefined ? 'TRUE' : afterRank(after, parameters);
  if (tier === 'direct' || tier === 'related') {
    return `
      WITH ${candidates}, ranked AS MATERIALIZED (${rankedBy(text.evidence, parameters)})
      SELECT id, rank, (SELECT count(*)::int FROM ranked) AS ranked
        FROM ranked WHERE ${continued} ORDER BY rank DESC, id LIMIT ${limit}`;
  }
  const { conditions, found } = conditioned(filters, { match: kind.match, names: kind.names }, kind, parameters);
  return `
    WITH ${candidates}
    SELECT id, 0 AS rank, 0 AS ranked
      FROM (SELECT e.company_id AS id, 0 AS rank FROM ${found} e
             WHERE ${conditions} AND e.company_id NOT IN (SELECT company_id FROM candidate)) more
     WHERE ${continued} ORDER BY id LIMIT ${limit}`;
}

function conditioned(
  filters: DirectoryFilters,
  text: { readonly match: Alternatives; readonly names: readonly SimilarName[] },
  { except }: Kind,
  parameters: Parameters,
): { found: string; conditions: string } {
  const conditions = [allConditions(directoryConditions(filters, parameters))];
  if (except.length > 0) conditions.push(`e.company_id <> ALL (${parameters.add(except.map(({ id }) => id))}::uuid[])`);
  return { found: foundEntries(filters, text, parameters), conditions: conditions.join(' AND ') };
}

/** Tables of a WITH: `candidate` has the companies to rank, each once for its document and once for its name. */
function candidateTables(filters: DirectoryFilters, kind: Kind, parameters: Parameters): string {
  const newest = (match: Alternatives, limit: string): string => {
    const { found, conditions } = conditioned(filters, { match, names: [] }, kind, parameters);
    return `SELECT e.company_id, e.document FROM ${found} e WHERE ${conditions}
             ORDER BY e.approved_at DESC, e.company_id LIMIT ${limit}`;
  };
  const tables: string[] = [];
  const documents: string[] = [];
  const { match, prominent, names } = kind;
  if (prominent !== undefined) {
    tables.push(`prominent AS MATERIALIZED (${newest(prominent, String(rankedCompanies))})`);
    documents.push('SELECT company_id, document, 0::real AS likeness FROM prominent');
  }
  const others =
    prominent === undefined
      ? newest(match, String(rankedCompanies))
      : newest([without(match, prominent)], `${rankedCompanies} - (SELECT count(*) FROM prominent)`);
  tables.push(`other AS MATERIALIZED (${others})`);
  documents.push('SELECT company_id, document, 0::real AS likeness FROM other');
  if (names.length > 0) {
    const { found, conditions } = conditioned(filters, { match: [], names }, kind, parameters);
    const ids = parameters.add(names.map(({ id }) => id));
    const scores = parameters.add(names.map(({ score }) => score));
    documents.push(
      `SELECT e.company_id, ''::tsvector AS document, name.score AS likeness
         FROM unnest(${ids}::uuid[], ${scores}::real[]) AS name (company_id, score) JOIN ${found} e USING (company_id)
        WHERE ${conditions}`,
    );
  }
  tables.push(`candidate AS MATERIALIZED (${documents.join(' UNION ALL ')})`);
  return tables.join(', ');
}

function rankedBy(evidence: readonly Evidence[], parameters: Parameters): string {
  const ranks = evidence.map(({ kind, queries }) => {
    const { weights, worth, most } = ranking[kind];
    const each = queries.map((one) => `ts_rank('${weights}', document, ${parameters.add(one)}::tsquery)`);
    return `least(${most}, ${worth} * (${each.join(' + ')}))`;
  });
  // Large documents are stored elsewhere. A copy made once, which OFFSET keeps from being made for each use, is fetched once.
  return `SELECT company_id AS id, (sum(${['likeness', ...ranks].join(' + ')}) * 1000000)::int AS rank
            FROM (SELECT company_id, likeness, document || ''::tsvector AS document FROM candidate OFFSET 0) copied
           GROUP BY company_id`;
}

function afterRank({ rank, id }: { readonly rank: number; readonly id: string }, parameters: Parameters): string {
  const least = `${parameters.add(rank)}::int`;
  return `rank <= ${least} AND (rank < ${least} OR id > ${parameters.add(id)}::uuid)`;
}

export interface ListedRow {
  readonly id: string;
  readonly at: Date;
  readonly name: string;
  readonly related: boolean;
}

export type ListPlace =
  | { readonly sort: 'newest'; readonly at: Date; readonly id: string }
  | { readonly sort: 'name'; readonly name: string; readonly id: string };

/** SQL for a list in an order of its own, `limit` rows after the place. */
export function listStatement(
  filters: DirectoryFilters,
  text: TextMatch | undefined,
  sort: ListPlace['sort'],
  parameters: Parameters,
  { after, limit }: { readonly after: ListPlace | undefined; readonly limit: number },
): string {
  const conditions = allConditions(directoryConditions(filters, parameters));
  const found = foundEntries(filters, everyMatch(text), parameters);
  const continued = after === undefined ? 'TRUE' : afterPlace(after, parameters);
  const order = { newest: 'approved_at DESC, company_id', name: 'sort_name, company_id' } as const;
  // Whether they are related is looked up in the documents of this page alone.
  return `
    SELECT company_id AS id, approved_at AS at, sort_name AS name, ${isRelated(text, parameters)} AS related
      FROM (SELECT e.company_id, e.approved_at, e.sort_name, e.document FROM ${found} e
             WHERE ${conditions} AND ${continued} ORDER BY ${order[sort]} LIMIT ${limit}) page
     ORDER BY ${order[sort]}`;
}

/** All that a text finds, related companies too. */
export function everyMatch(
  text: TextMatch | undefined,
): { readonly match: Alternatives; readonly names: readonly SimilarName[] } | undefined {
  return text === undefined ? undefined : { match: text.wide ?? text.direct, names: text.names };
}

function isRelated(text: TextMatch | undefined, parameters: Parameters): string {
  if (text?.wide === undefined) return 'FALSE';
  const names = parameters.add(text.names.map(({ id }) => id));
  return `NOT (document @@ ${parameters.add(any(text.direct))}::tsquery OR company_id = ANY (${names}::uuid[]))`;
}

function afterPlace(place: ListPlace, parameters: Parameters): string {
  const id = `${parameters.add(place.id)}::uuid`;
  switch (place.sort) {
    case 'newest': {
      const at = `${parameters.add(place.at)}::timestamptz`;
      return `e.approved_at <= ${at} AND (e.approved_at < ${at} OR e.company_id > ${id})`;
    }
    case 'name':
      return `(e.sort_name, e.company_id) > (${parameters.add(place.name)}::text, ${id})`;
  }
}

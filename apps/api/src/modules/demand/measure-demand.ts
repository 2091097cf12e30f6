import { type CooperationMode, cooperationModes, type Country, type DemandKind } from '@karakoram/domain';
import { type Demand, type Statement, Supply, Vocabulary } from '@karakoram/matching';
import { type Taxonomy, taxonomyInUse } from '@karakoram/taxonomy';
import { beforeAllIds } from '../../platform/database/before-all-ids.ts';
import type { Query } from '../suggestions/for-threads.ts';
import type { MeasuredDemand } from './demand-thread.ts';

/** Companies or requests read at once, and rows in one text: some hundred kilobytes. */
const batchSize = 2_000;

/** A row as it is stored. */
export interface DemandRow {
  readonly id: string;
  readonly kind: DemandKind;
  readonly company_id: string;
  readonly country: Country;
  readonly city_code: string | null;
  readonly sector: string | null;
  readonly concepts: readonly string[];
  readonly modes: readonly CooperationMode[];
  readonly answers: number;
  readonly nearest_company_id: string | null;
  readonly nearest_concept: string | null;
  readonly nearest_distance: number | null;
  readonly nearest_declared: boolean | null;
  readonly nearest_form: string | null;
  /** Since when it is there. */
  readonly since: string;
}

type Wanted = Omit<DemandRow, 'answers' | `nearest_${string}`>;

interface CompanyRow {
  readonly company_id: string;
  readonly country: Country;
  readonly city_code: string | null;
  readonly sectors: readonly string[];
  readonly modes: readonly string[];
  readonly field_concepts: readonly string[];
  readonly approved_at: Date;
}

/* Listed companies in the order of their ids, without their words. $1 the last id of the page before, $2 how many. */
const companyPage = `
  SELECT company_id, country, city_code, sectors, modes, field_concepts, approved_at
    FROM directory_entry WHERE company_id > $1 ORDER BY company_id LIMIT $2`;

interface StatementRow {
  readonly company_id: string;
  readonly id: string;
  readonly kind: 'offer' | 'need';
  readonly concepts: readonly string[];
  readonly modes: readonly string[];
  /** Version 7 of an id says when it was made; null for another. */
  readonly made_at: Date | null;
}

/* What companies offer and need, and what they post as an offer under their name, between two ids: a range of an index, so that
   all pages together read each row once. $1 the id before the first, $2 the last, $3 now. */
const statementsBetween = `
  SELECT company_id, id, kind::text AS kind, concepts || tagged_concepts AS concepts, modes, uuid_extract_timestamp(id) AS made_at
    FROM statement WHERE company_id > $1 AND company_id <= $2
  UNION ALL
  SELECT company_id, opportunity_id, 'offer', concepts, modes, NULL
    FROM opportunity_entry
   WHERE company_id > $1 AND company_id <= $2 AND direction = 'offer' AND listed AND NOT anonymous AND expires_at > $3
   ORDER BY company_id, id`;

interface RequestRow {
  readonly id: string;
  readonly company_id: string;
  readonly country: Country;
  readonly city_code: string | null;
  readonly concepts: readonly string[];
  readonly modes: readonly string[];
  readonly published_at: Date;
}

/* Requests that are public and take expressions of interest. Where an anonymous author is, is not told. $1 the last id of the page
   before, $2 how many, $3 now. */
const requestPage = `
  SELECT o.opportunity_id AS id, o.company_id, o.country, CASE WHEN NOT o.anonymous THEN e.city_code END AS city_code,
         o.concepts, o.modes, o.published_at
    FROM opportunity_entry o JOIN directory_entry e USING (company_id)
   WHERE o.opportunity_id > $1 AND o.direction = 'request' AND o.listed AND o.open AND o.expires_at > $3
   ORDER BY o.opportunity_id LIMIT $2`;

/**
 * Reads the market and finds, for every need of a listed company and every public request, what the other country offers. The
 * market is read once, in pages by key, and held as long as this takes: about a hundred bytes for a concept that a company names.
 */
export async function measureDemand(query: Query, now: Date): Promise<MeasuredDemand> {
  const taxonomy = taxonomyInUse();
  const supply = new Supply(new Vocabulary(taxonomy));
  const wanted: Wanted[] = [];
  let companies = 0;
  for await (const [page, after] of pages<CompanyRow>(query, companyPage, [], (row) => row.company_id)) {
    companies += page.length;
    const last = page.at(-1)?.company_id;
    const stated = await query<StatementRow>(statementsBetween, [after, last, now]);
    const statements = Map.groupBy(stated, (row) => row.company_id);
    for (const company of page) {
      const own = statements.get(company.company_id) ?? [];
      const offers = own.filter(({ kind }) => kind === 'offer').map(statementOf);
      const { company_id: id, country, field_concepts: fields } = company;
      supply.add({ id, country, offers, fields, modes: modesOf(company.modes) });
      for (const need of own) if (need.kind === 'need') wanted.push(needOf(need, company, taxonomy));
    }
  }
  const needs = wanted.length;
  for await (const [page] of pages<RequestRow>(query, requestPage, [now], (row) => row.id))
    wanted.push(...page.map((request) => requestOf(request, taxonomy)));
  const rows = wanted.map((one) => answered(one, supply));
  return {
    companies,
    needs,
    requests: rows.length - needs,
    unmet: rows.filter(({ answers }) => answers === 0).length,
    batches: Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, batch) =>
      JSON.stringify(rows.slice(batch * batchSize, (batch + 1) * batchSize)),
    ),
  };
}

/** Page after page in the order of ids, each with the id that it comes after. */
async function* pages<Row extends object>(
  query: Query,
  page: string,
  further: readonly unknown[],
  keyOf: (row: Row) => string,
): AsyncGenerator<readonly [rows: readonly Row[], after: string]> {
  for (let after = beforeAllIds; ;) {
    const rows = await query<Row>(page, [after, batchSize, ...further]);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield [rows, after];
    after = keyOf(last);
  }
}

function answered(one: Wanted, supply: Supply): DemandRow {
  const demand: Demand = one;
  const { good, nearest } = supply.answersTo(demand);
  return {
    ...one,
    answers: good,
    nearest_company_id: nearest?.companyId ?? null,
    nearest_concept: nearest?.concept ?? null,
    nearest_distance: nearest?.distance ?? null,
    nearest_declared: nearest?.declared ?? null,
    nearest_form: nearest?.form ?? null,
  };
}

/** A need that names no form of cooperation is open to those of its company. */
function needOf(need: StatementRow, company: CompanyRow, taxonomy: Taxonomy): Wanted {
  const concepts = [...new Set(need.concepts)];
  return {
    id: need.id,
    kind: 'need',
    company_id: company.company_id,
    country: company.country,
    city_code: company.city_code,
    sector: sectorOf(concepts, taxonomy) ?? company.sectors[0] ?? null,
    concepts,
    modes: modesOf(need.modes.length > 0 ? need.modes : company.modes),
    since: later(company.approved_at, need.made_at).toISOString(),
  };
}

function requestOf(request: RequestRow, taxonomy: Taxonomy): Wanted {
  return {
    id: request.id,
    kind: 'request',
    company_id: request.company_id,
    country: request.country,
    city_code: request.city_code,
    sector: sectorOf(request.concepts, taxonomy) ?? null,
    concepts: request.concepts,
    modes: modesOf(request.modes),
    since: request.published_at.toISOString(),
  };
}

function later(one: Date, other: Date | null): Date {
  return other !== null && other > one ? other : one;
}

/** The sector of most of the concepts, of equals the one that is named first: one, so that sums over sectors are sums. */
function sectorOf(concepts: readonly string[], taxonomy: Taxonomy): string | undefined {
  const counts = new Map<string, number>();
  for (const code of concepts) {
    const sector = taxonomy.sectorOf(code);
    if (sector !== undefined) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

function statementOf({ id, concepts, modes }: StatementRow): Statement {
  return { id, concepts: [...new Set(concepts)], modes: modesOf(modes), inferred: false };
}

function modesOf(given: readonly string[]): CooperationMode[] {
  return cooperationModes.filter((mode) => given.includes(mode));
}

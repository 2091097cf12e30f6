import { setImmediate } from 'node:timers/promises';
import type { TaxonomyPreview } from '@karakoram/contracts';
import { type Locale, locales, type LocalisedText, ownWords } from '@karakoram/domain';
import {
  changeTaxonomy,
  createTagger,
  shippedSectors,
  type Tagger,
  type TaxonomyChange,
  withAdditions,
} from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { presentNames, presentText } from '../../platform/http/present-localised.ts';
import { storedOrigins } from '../../platform/http/present-origins.ts';
import { documentsWith } from '../directory/index.ts';
import { TaxonomyAdditionsQueries } from '../taxonomy/index.ts';
import { changeRefused } from './change-refused.ts';
import { cleanChange } from './clean-change.ts';

/** So many companies are read with both taxonomies; where the words of a change stand at more, the rest is estimated. */
const sampleSize = 300;
/** Read in one go, before others have their turn. */
const companiesAtOnce = 20;
/** A change of a larger part of the market is told as a flood. */
const floodShare = 0.05;
const othersShown = 5;
const examplesShown = 5;

/** As it is stored, with where each language of it comes from. */
interface Text {
  readonly text: unknown;
  readonly origins: unknown;
}

interface Sampled {
  readonly id: string;
  readonly nameEn: string | null;
  readonly nameZh: string | null;
  readonly nameUr: string | null;
  readonly texts: readonly Text[];
}

/** A sample that does not depend on when companies came: by the digest of their ids. */
const candidatesOf = `
  WITH candidate AS MATERIALIZED (SELECT company_id FROM search_entry WHERE document @@ $1::tsquery)
  SELECT (SELECT count(*)::int FROM candidate) AS candidates,
         (SELECT count(*)::int FROM directory_entry) AS listed,
         (SELECT coalesce(json_agg(company_id), '[]') FROM
            (SELECT company_id FROM candidate ORDER BY md5(company_id::text) LIMIT $2) AS sample) AS sample`;

const textsOf = `
  SELECT id, name_en AS "nameEn", name_zh AS "nameZh", name_ur AS "nameUr", 
         json_build_array(
           json_build_object('text', summary, 'origins', summary_origins),
           json_build_object('text', description, 'origins', description_origins)
         )::jsonb || (
           SELECT coalesce(jsonb_agg(jsonb_build_object('text', text, 'origins', text_origins)), '[]')
             FROM statement WHERE company_id = company.id
         ) AS texts
    FROM company WHERE id = ANY ($1::uuid[]) ORDER BY id`;

/** What a change would do to the texts of the market, before it is made. */
@Injectable()
export class TaxonomyPreviewQueries {
  readonly #database: Database;
  readonly #additions: TaxonomyAdditionsQueries;

  constructor(database: Database, additions: TaxonomyAdditionsQueries) {
    this.#database = database;
    this.#additions = additions;
  }

  /** @throws AppError `VALIDATION_FAILED` with everything that speaks against the change. */
  async preview(given: TaxonomyChange, locale: Locale): Promise<TaxonomyPreview> {
    const change = cleanChange(given);
    const { additions } = await this.#additions.current();
    const outcome = changeTaxonomy(shippedSectors, additions, change);
    if (!outcome.ok) throw changeRefused(change, outcome.error, locale);
    const query = documentsWith(outcome.value.words) ?? "''";
    const [row] = await this.#database.query<{ candidates: number; listed: number; sample: string[] }>(candidatesOf, [
      query,
      sampleSize,
    ]);
    const { candidates = 0, listed = 0, sample = [] } = row ?? {};
    const companies = await this.#database.query<Sampled & Record<string, unknown>>(textsOf, [sample]);
    const taggers = { before: createTagger(withAdditions(shippedSectors, additions)), after: outcome.value.tagger };
    const shifts = await shiftsOf(companies, taggers);

    const scale = companies.length === 0 ? 0 : candidates / companies.length;
    const scaled = (count: number): number => Math.round(count * scale);
    const own = shifts.get(change.code) ?? { gains: [], losses: [] };
    const [gains, losses] = [scaled(own.gains.length), scaled(own.losses.length)];
    return {
      listed,
      candidates,
      checked: companies.length,
      isEstimate: candidates > companies.length,
      gains,
      losses,
      isFlood: Math.max(gains, losses) > listed * floodShare,
      others: [...shifts]
        .filter(([code]) => code !== change.code)
        .map(([code, shift]) => ({ code, gains: scaled(shift.gains.length), losses: scaled(shift.losses.length) }))
        .sort((a, b) => b.gains + b.losses - (a.gains + a.losses))
        .slice(0, othersShown),
      examples: [...own.gains, ...own.losses]
        .slice(0, examplesShown)
        .map((company) => ({ companyId: company.id, names: presentNames(company) })),
    };
  }
}

interface Shift {
  readonly gains: Sampled[];
  readonly losses: Sampled[];
}

/** Which companies come to name a concept or sector, and which no longer do. */
async function shiftsOf(
  companies: readonly Sampled[],
  { before, after }: { readonly before: Tagger; readonly after: Tagger },
): Promise<ReadonlyMap<string, Shift>> {
  const shifts = new Map<string, Shift>();
  const shiftOf = (code: string): Shift => {
    const shift = shifts.get(code) ?? { gains: [], losses: [] };
    shifts.set(code, shift);
    return shift;
  };
  for (const [index, company] of companies.entries()) {
    if (index % companiesAtOnce === 0) await setImmediate();
    const texts = textsIn(company);
    const [old, now] = [codesIn(texts, before), codesIn(texts, after)];
    for (const code of now) if (!old.has(code)) shiftOf(code).gains.push(company);
    for (const code of old) if (!now.has(code)) shiftOf(code).losses.push(company);
  }
  return shifts;
}

function codesIn(texts: readonly string[], tagger: Tagger): Set<string> {
  return new Set(texts.flatMap((text) => tagger.tag(text).map(({ code }) => code)));
}

/** What a company says itself: what only a machine has translated names no concept. */
function textsIn({ texts, ...company }: Sampled): string[] {
  const localised: readonly LocalisedText[] = [
    presentNames(company),
    ...texts.map(({ text, origins }) => ownWords(presentText(text), storedOrigins(origins))),
  ];
  return localised.flatMap((text) => locales.flatMap((locale) => text[locale] ?? []));
}

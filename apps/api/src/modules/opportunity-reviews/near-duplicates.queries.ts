import type { OpportunityContent, OpportunityReviewCase } from '@karakoram/contracts';
import {
  type Country,
  isDeskOf,
  type LocalisedText,
  locales,
  nearDuplicateShare,
  textLikeness,
  type UserActor,
} from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { presentNames, presentText } from '../../platform/http/present-localised.ts';
import { desksOf } from './opportunity-queue.queries.ts';

type NearDuplicate = OpportunityReviewCase['duplicates'][number];

interface CandidateRow {
  id: string;
  company_id: string;
  country: Country;
  title: unknown;
  summary: unknown;
  description: unknown;
  anonymous: boolean;
  live: boolean;
  name_en: string | null;
  name_zh: string | null;
  name_ur: string | null;
}

/** So many of each kind are compared word by word: those that share most concepts, then the newest. */
const comparedMax = 100;

/** More than these tell a reviewer nothing that the first did not. */
const toldMax = 10;

/** Published ones are found by the index of their concepts; what is in the hands of the desks is never much. */
const candidates = `
  SELECT found.id, found.company_id, c.country, COALESCE(found.texts -> 'title', '{}') AS title,
         COALESCE(found.texts -> 'summary', '{}') AS summary, COALESCE(found.texts -> 'description', '{}') AS description,
         found.anonymous, found.live, c.name_en, c.name_zh, c.name_ur
  FROM (
    (SELECT e.opportunity_id AS id, e.company_id, e.content AS texts, e.anonymous, true AS live
     FROM opportunity_entry e
     WHERE e.concepts && $1::text[] AND e.type = $2::"OpportunityType" AND e.direction = $3::"OpportunityDirection"
       AND e.opportunity_id <> $4::uuid
     ORDER BY (SELECT count(*) FROM unnest(e.concepts) code WHERE code = ANY ($1)) DESC, e.published_at DESC
     LIMIT ${comparedMax})
    UNION ALL
    (SELECT o.id, o.company_id, o.texts, o.anonymous, false
     FROM opportunity o JOIN company c ON c.id = o.company_id
     WHERE o.status IN ('submitted', 'on_hold') AND c.country = ANY ($5::"Country"[]) AND o.concepts && $1::text[]
       AND o.type = $2::"OpportunityType" AND o.direction = $3::"OpportunityDirection" AND o.id <> $4::uuid
     ORDER BY (SELECT count(*) FROM unnest(o.concepts) code WHERE code = ANY ($1)) DESC, o.submitted_at DESC
     LIMIT ${comparedMax})
  ) found JOIN company c ON c.id = found.company_id`;

/** Other opportunities that say nearly the same. */
@Injectable()
export class NearDuplicates {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Of the same type and direction and about a common concept: published ones of both countries, and such as wait for the
   * reviewer's desks. The likest first. Who is behind an anonymous one, only its own desk is told.
   */
  async of(
    opportunity: { readonly id: string; readonly companyId: string; readonly content: OpportunityContent },
    reviewer: UserActor,
  ): Promise<NearDuplicate[]> {
    const { id, companyId, content } = opportunity;
    const rows = await this.#database.query<CandidateRow>(candidates, [
      content.concepts,
      content.type,
      content.direction,
      id,
      desksOf(reviewer),
    ]);
    const found = new Map<string, NearDuplicate>();
    for (const row of rows) {
      const share = likeness(content, {
        title: presentText(row.title),
        summary: presentText(row.summary),
        description: presentText(row.description),
      });
      if (share < nearDuplicateShare) continue;
      // What is public and under revision is there twice.
      const known = found.get(row.id);
      found.set(row.id, {
        id: row.id,
        title: presentText(row.title),
        company: isNamed(row, reviewer) ? presentNames(namesOf(row)) : null,
        sameCompany: row.company_id === companyId,
        percent: Math.max(Math.round(share * 100), known?.percent ?? 0),
        live: row.live || known?.live === true,
        onDesk: isDeskOf(reviewer, row.country),
      });
    }
    return [...found.values()].toSorted((one, other) => other.percent - one.percent).slice(0, toldMax);
  }
}

type Compared = Pick<OpportunityContent, 'title' | 'summary' | 'description'>;

/** Translations of one text have no word in common, so that each language is compared by itself. */
function likeness(one: Compared, other: Compared): number {
  return Math.max(...locales.map((locale) => textLikeness(wordsIn(one, locale), wordsIn(other, locale))));
}

function wordsIn({ title, summary, description }: Compared, locale: keyof LocalisedText): string {
  return [title, summary, description].map((text) => text[locale] ?? '').join('\n');
}

function isNamed({ anonymous, country }: CandidateRow, reviewer: UserActor): boolean {
  return !anonymous || isDeskOf(reviewer, country);
}

function namesOf({ name_en: nameEn, name_zh: nameZh, name_ur: nameUr }: CandidateRow) {
  return { nameEn, nameZh, nameUr };
}

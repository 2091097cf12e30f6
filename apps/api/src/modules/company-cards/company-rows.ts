import { shortCardStatements } from '@karakoram/contracts';
import type { CompanyCardRow } from './company-card.presenter.ts';

const ownColumns = `
  c.id, c.country, c.type, c.name_en AS "nameEn", c.name_zh AS "nameZh", c.name_ur AS "nameUr",
  c.province_code AS "provinceCode", c.city_code AS "cityCode", c.size_band AS "sizeBand", c.founded,
  c.languages, c.sectors, c.summary, c.summary_origins AS "summaryOrigins", c.verification, c.invented, c.updated_at AS "updatedAt",
  (SELECT json_build_object('hash', l.hash) FROM company_logo l WHERE l.company_id = c.id) AS logo`;

const statementObject = `json_build_object('id', s.id, 'kind', s.kind, 'text', s.text, 'textOrigins', s.text_origins, 'concepts', s.concepts,
                             'taggedConcepts', s.tagged_concepts, 'modes', s.modes, 'readiness', s.readiness)`;

/** The columns of a card as one JSON object, in the shape that `companyCardSelect` reads: `c` is the company. */
export const cardColumns = `
  ${ownColumns},
  ARRAY(SELECT ${statementObject} FROM statement s WHERE s.company_id = c.id ORDER BY s.kind, s.position) AS statements`;

/** The same with the first few offers and needs, and how many there are. */
export const shortCardColumns = `
  ${ownColumns},
  ARRAY(
    (SELECT ${statementObject} FROM statement s WHERE s.company_id = c.id AND s.kind = 'offer' ORDER BY s.position LIMIT ${shortCardStatements})
    UNION ALL
    (SELECT ${statementObject} FROM statement s WHERE s.company_id = c.id AND s.kind = 'need' ORDER BY s.position LIMIT ${shortCardStatements})
  ) AS statements,
  (SELECT count(*)::int FROM statement s WHERE s.company_id = c.id AND s.kind = 'offer') AS "offerCount",
  (SELECT count(*)::int FROM statement s WHERE s.company_id = c.id AND s.kind = 'need') AS "needCount"`;

/** A card as JSON carries it: moments are texts. */
export type CardJson = Omit<CompanyCardRow, 'updatedAt'> & { readonly updatedAt: string };

export interface ShortCardJson extends CardJson {
  readonly offerCount: number;
  readonly needCount: number;
}

export function cardRowOf(json: CardJson): CompanyCardRow {
  return { ...json, updatedAt: new Date(json.updatedAt) };
}

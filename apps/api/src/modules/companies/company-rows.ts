import type { CompanyCardRow } from './company-card.presenter.ts';

/** The columns of a card as one JSON object, in the shape that `companyCardSelect` reads: `c` is the company. */
export const cardColumns = `
  c.id, c.country, c.type, c.name_en AS "nameEn", c.name_zh AS "nameZh", c.name_ur AS "nameUr",
  c.province_code AS "provinceCode", c.city_code AS "cityCode", c.size_band AS "sizeBand", c.founded,
  c.languages, c.sectors, c.summary, c.verification, c.invented, c.updated_at AS "updatedAt",
  (SELECT json_build_object('hash', l.hash) FROM company_logo l WHERE l.company_id = c.id) AS logo,
  ARRAY(
    SELECT json_build_object('id', s.id, 'kind', s.kind, 'text', s.text, 'concepts', s.concepts,
                             'taggedConcepts', s.tagged_concepts, 'modes', s.modes, 'readiness', s.readiness)
    FROM statement s WHERE s.company_id = c.id ORDER BY s.kind, s.position
  ) AS statements`;

/** A card as JSON carries it: moments are texts. */
export type CardJson = Omit<CompanyCardRow, 'updatedAt'> & { readonly updatedAt: string };

export function cardRowOf(json: CardJson): CompanyCardRow {
  return { ...json, updatedAt: new Date(json.updatedAt) };
}

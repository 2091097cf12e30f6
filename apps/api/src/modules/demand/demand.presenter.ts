import type { UnmetDemand } from '@karakoram/contracts';
import {
  answerForms,
  cooperationModes,
  type Country,
  type DemandKind,
  isDeskOf,
  type LocalisedText,
  type OpportunityType,
  type UserActor,
} from '@karakoram/domain';
import { presentNames, presentText } from '../../platform/http/present-localised.ts';

/** A row of the board, with the names that belong to it. */
export interface UnmetDemandRow {
  readonly id: string;
  readonly kind: DemandKind;
  readonly type: OpportunityType | null;
  readonly country: Country;
  readonly company_id: string;
  readonly anonymous: boolean;
  readonly name_en: string | null;
  readonly name_zh: string | null;
  readonly name_ur: string | null;
  readonly text: unknown;
  readonly city_code: string | null;
  readonly sector: string | null;
  readonly concepts: string[];
  readonly modes: readonly string[];
  readonly since: Date;
  readonly nearest_id: string | null;
  readonly nearest_name_en: string | null;
  readonly nearest_name_zh: string | null;
  readonly nearest_name_ur: string | null;
  readonly nearest_concept: string | null;
  readonly nearest_distance: number | null;
  readonly nearest_declared: boolean | null;
  readonly nearest_form: string | null;
}

/** As a desk reads it: who posted something anonymously is known to the desk that reviews them alone. */
export function presentUnmetDemand(row: UnmetDemandRow, reader: UserActor): UnmetDemand {
  const isKnown = !row.anonymous || isDeskOf(reader, row.country);
  return {
    id: row.id,
    kind: row.kind,
    type: row.type,
    country: row.country,
    company: isKnown ? { id: row.company_id, names: namesOf(row) } : null,
    text: presentText(row.text),
    concepts: row.concepts,
    modes: cooperationModes.filter((mode) => row.modes.includes(mode)),
    sector: row.sector,
    cityCode: row.city_code,
    since: row.since.toISOString(),
    nearest: presentNearest(row),
  };
}

function presentNearest(row: UnmetDemandRow): UnmetDemand['nearest'] {
  const { nearest_id: id, nearest_concept: concept, nearest_distance: distance, nearest_declared: declared } = row;
  const form = answerForms.find((one) => one === row.nearest_form);
  if (id === null || concept === null || distance === null || declared === null || form === undefined) return null;
  const names = namesOf({ name_en: row.nearest_name_en, name_zh: row.nearest_name_zh, name_ur: row.nearest_name_ur });
  return { company: { id, names }, concept, distance, declared, form };
}

function namesOf(row: Pick<UnmetDemandRow, 'name_en' | 'name_zh' | 'name_ur'>): LocalisedText {
  return presentNames({ nameEn: row.name_en, nameZh: row.name_zh, nameUr: row.name_ur });
}

import {
  type CompanyType,
  cooperationModes,
  type Country,
  type OpportunityDirection,
  readinessStages,
  sizeBandOf,
  sizeBands,
} from '@karakoram/domain';
import { placeByCode } from '@karakoram/domain/places';
import type { MatchProfile, Statement } from '@karakoram/matching';
import { dayOf } from '../suggestions/index.ts';

/** An opportunity as far as the ranking reads it. */
export interface OpportunityProfileRow {
  readonly id: string;
  readonly company_id: string;
  readonly country: Country;
  readonly direction: OpportunityDirection;
  readonly anonymous: boolean;
  readonly author_type: CompanyType;
  readonly author_size_band: string | null;
  readonly stage: string | null;
  readonly sectors: string[];
  readonly concepts: string[];
  readonly tagged_concepts: string[];
  readonly modes: readonly string[];
  readonly words: string[];
  readonly partner_sizes: readonly string[];
  readonly target_places: readonly string[];
  readonly published_at: Date;
}

export const profileColumns = `
  e.opportunity_id AS id, e.company_id, e.country, e.direction, e.anonymous, e.author_type, e.author_size_band, e.stage, e.sectors, e.concepts,
  e.tagged_concepts, e.modes, e.words, e.content -> 'partnerSizes' AS partner_sizes, e.card -> 'targetPlaces' AS target_places,
  e.published_at`;

/**
 * An opportunity as the ranking of companies sees it: its author, reduced to what is posted. On the side that the opportunity says
 * nothing about (what the author of an offer needs, what the author of a request gives), the author's own offers or needs stand;
 * of an anonymous author nothing does that a reader could recognise it by.
 */
export function opportunityProfile(row: OpportunityProfileRow, author: MatchProfile, today: number): MatchProfile {
  const statement: Statement = {
    id: row.id,
    concepts: row.concepts,
    modes: cooperationModes.filter((mode) => row.modes.includes(mode)),
    inferred: false,
    readiness: readinessStages.find((stage) => stage === row.stage),
  };
  const isOffer = row.direction === 'offer';
  const known = row.anonymous ? undefined : author;
  const { offered = '', wanted = '' } = known?.words ?? {};
  const words = row.words.join(' ');
  return {
    id: row.id,
    country: row.country,
    sectors: row.sectors,
    offers: isOffer ? [statement] : (known?.offers ?? []),
    needs: isOffer ? (known?.needs ?? []) : [statement],
    fields: isOffer ? row.tagged_concepts : (known?.fields ?? []),
    words: { offered: isOffer ? words : offered, wanted: isOffer ? wanted : words },
    modes: statement.modes,
    type: known?.type ?? row.author_type,
    sizeBand: known === undefined ? sizeBandOf(row.author_size_band) : known.sizeBand,
    provinceCode: known?.provinceCode,
    cityCode: known?.cityCode,
    partnerSizes: sizeBands.filter((band) => row.partner_sizes.includes(band)),
    partnerPlaces: [...new Set(row.target_places.map(provinceCodeOf))].slice(0, 5),
    languages: known?.languages ?? [],
    verification: known?.verification ?? 'none',
    updatedDaysAgo: Math.max(0, today - dayOf(row.published_at)),
    responsiveness: known?.responsiveness ?? { received: 0, answered: 0 },
  };
}

function provinceCodeOf(code: string): string {
  const place = placeByCode(code);
  return place === undefined || place.kind === 'province' ? code : place.provinceCode;
}

import { cooperationModes, type Country, type Locale, sizeBands, type VerificationLevel } from '@karakoram/domain';
import type { MatchProfile, Statement, WordWeight } from '@karakoram/matching';

const dayMilliseconds = 86_400_000;

interface StatementRow {
  readonly kind: 'offer' | 'need';
  readonly concepts: readonly string[];
  readonly modes: readonly string[];
}

/** A listed company as `PlainMarketLists` reads it. */
export interface MarketRow {
  readonly company_id: string;
  readonly country: Country;
  readonly sectors: string[];
  readonly field_concepts: string[];
  readonly offered_words: string[] | null;
  readonly wanted_words: string[] | null;
  readonly modes: string[];
  readonly size_band: string | null;
  readonly city_code: string | null;
  readonly languages: Locale[];
  readonly verification: VerificationLevel;
  readonly approved_at: Date;
  readonly updated_at: Date;
  readonly statements: readonly StatementRow[] | null;
  readonly pending: number | null;
  readonly received: number | null;
  readonly answered: number | null;
  readonly median_hours: number | null;
  readonly outcome_weight: number | null;
  readonly accepted: number | null;
  readonly accepted_words: readonly WordWeight[] | null;
}

/** The company as the ranking sees it, without an earlier plan. `today` in days since 1970. */
export function profileOf(row: MarketRow, today: number): MatchProfile {
  const statements = row.statements ?? [];
  return {
    id: row.company_id,
    country: row.country,
    sectors: row.sectors,
    offers: statements.filter(({ kind }) => kind === 'offer').map(statementOf),
    needs: statements.filter(({ kind }) => kind === 'need').map(statementOf),
    fields: row.field_concepts,
    words: { offered: row.offered_words ?? [], wanted: row.wanted_words ?? [] },
    modes: cooperationModes.filter((mode) => row.modes.includes(mode)),
    sizeBand: sizeBands.find((band) => band === row.size_band),
    cityCode: row.city_code ?? undefined,
    languages: row.languages,
    verification: row.verification,
    updatedDaysAgo: Math.max(0, today - Math.floor(row.updated_at.getTime() / dayMilliseconds)),
    responsiveness: {
      received: row.received ?? 0,
      answered: row.answered ?? 0,
      medianHoursToAnswer: row.median_hours ?? undefined,
    },
    outcomes:
      row.outcome_weight === null
        ? undefined
        : { weight: row.outcome_weight, accepted: row.accepted ?? 0, acceptedWords: row.accepted_words ?? [] },
  };
}

function statementOf({ concepts, modes }: StatementRow): Statement {
  return {
    concepts: [...new Set(concepts)],
    modes: cooperationModes.filter((mode) => modes.includes(mode)),
    inferred: false,
  };
}

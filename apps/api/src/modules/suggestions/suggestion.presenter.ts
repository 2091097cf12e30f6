import type { DismissedSuggestion, ShortCompanyCard, SuggestionFit, SuggestionView } from '@karakoram/contracts';
import { dismissReasons, type SuggestionState } from '@karakoram/domain';
import { joinedBytes, type JsonBytes, type JsonText } from '../../platform/http/json-text.ts';
import { type CompanyCardRow, presentCompanyCard } from '../companies/index.ts';

/** A suggestion of parts that are written already; what depends on the reader is between them. */
export function suggestionBytes(
  company: JsonBytes<ShortCompanyCard>,
  fit: JsonText<SuggestionFit>,
  state: SuggestionState,
): JsonBytes<SuggestionView> {
  return joinedBytes(['{"company":', company, `,"state":${JSON.stringify(state)},${fit.slice('{'.length)}`]);
}

export function presentDismissed(row: {
  readonly partner: CompanyCardRow;
  readonly reason: string | null;
  readonly note: string | null;
  readonly updatedAt: Date;
}): DismissedSuggestion {
  return {
    company: presentCompanyCard(row.partner),
    reason: dismissReasons.find((reason) => reason === row.reason) ?? 'other',
    note: row.note,
    dismissedAt: row.updatedAt.toISOString(),
  };
}

export type SuggestionTab = 'open' | 'saved' | 'dismissed';

export interface SuggestionsSearch {
  /** What is suggested where it is left out. */
  list?: Exclude<SuggestionTab, 'open'>;
}

export function suggestionsSearch(search: Record<string, unknown>): SuggestionsSearch {
  const { list } = search;
  return list === 'saved' || list === 'dismissed' ? { list } : {};
}

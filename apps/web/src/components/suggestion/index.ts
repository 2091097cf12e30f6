/** What several features and pages need of suggestions: how well a company fits, and the best of them. */
export { suggestionsKey } from './api/keys.ts';
export { suggestionListQuery } from './api/suggestion-list.ts';
export { BestSuggestions } from './best-suggestions.tsx';
export { FitDetails, type FitDetailsProps } from './fit-details.tsx';
export { FitPanel, type FitPanelProps } from './fit-panel.tsx';

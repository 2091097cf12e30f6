export { refreshFrequencies } from './suggestions.jobs.ts';
export { SuggestionsModule } from './suggestions.module.ts';

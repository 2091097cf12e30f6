export { refreshFrequencies } from './suggestions.jobs.ts';
export { SuggestionsModule } from './suggestions.module.ts';
export { MarketContextQueries } from './market-context.queries.ts';
export { MatchProfilesQueries } from './match-profiles.queries.ts';

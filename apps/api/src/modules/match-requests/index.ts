export { MatchRequestsModule } from './match-requests.module.ts';
export { MatchRequestsQueries } from './match-requests.queries.ts';

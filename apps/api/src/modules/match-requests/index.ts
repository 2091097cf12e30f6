export { MatchRequestsModule } from './match-requests.module.ts';
export { closedCompanies, closedCompaniesValues, MatchRequestsQueries } from './match-requests.queries.ts';

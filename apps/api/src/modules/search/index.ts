export { Parameters } from './directory-conditions.ts';
export { foundAmongChangedStatement, foundStatement } from './directory-matches.ts';
export { DirectoryQueries } from './directory.queries.ts';
export { SearchModule } from './search.module.ts';

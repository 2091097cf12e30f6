export { Parameters } from './directory-conditions.ts';
export { foundAmongChangedStatement, foundStatement } from './directory-matches.ts';
export { DirectoryQueries } from './directory.queries.ts';
export { any, searchTextOf } from './search-text.ts';
export { type CountedRow, countedSnapshot, KeptCounts } from './kept-counts.ts';
export { SearchModule } from './search.module.ts';

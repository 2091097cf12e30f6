export { DirectoryQueries } from './directory.queries.ts';
export { SearchModule } from './search.module.ts';

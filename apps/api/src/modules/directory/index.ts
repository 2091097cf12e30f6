export { DirectoryEntryRepository } from './directory-entry.repository.ts';
export { refreshDirectory } from './directory.jobs.ts';
export { DirectoryModule } from './directory.module.ts';
export { branchLexeme, codeLexeme, nameLexeme, prominentLexeme } from './search-document.ts';

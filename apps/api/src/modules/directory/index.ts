export { DirectoryEntryRepository } from './directory-entry.repository.ts';
export { refreshDirectory } from './directory.jobs.ts';
export { DirectoryModule } from './directory.module.ts';
export { searchDocumentVersion } from './search-document-version.ts';
export {
  branchLexeme,
  codeLexeme,
  documentsWith,
  nameLexeme,
  prominentLexeme,
  searchDocument,
} from './search-document.ts';

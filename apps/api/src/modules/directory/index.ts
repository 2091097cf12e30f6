export { DirectoryEntryRepository } from './directory-entry.repository.ts';
export { DirectoryModule } from './directory.module.ts';
export { codeLexeme } from './search-document.ts';

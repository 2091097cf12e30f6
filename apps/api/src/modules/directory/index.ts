export { DirectoryEntryRepository } from './directory-entry.repository.ts';
export { DirectoryModule } from './directory.module.ts';
export { codeLexeme, conceptsIn } from './search-document.ts';

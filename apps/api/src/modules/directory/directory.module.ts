import { Module } from '@nestjs/common';
import { TaxonomyModule } from '../taxonomy/index.ts';
import { DirectoryEntryRepository } from './directory-entry.repository.ts';
import { DirectoryJobs } from './directory.jobs.ts';

@Module({
  imports: [TaxonomyModule],
  providers: [DirectoryEntryRepository, DirectoryJobs],
  exports: [DirectoryEntryRepository],
})
export class DirectoryModule {}

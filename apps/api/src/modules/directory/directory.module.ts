import { Module } from '@nestjs/common';
import { CompanyCardsModule } from '../company-cards/index.ts';
import { TaxonomyModule } from '../taxonomy/index.ts';
import { DirectoryEntryRepository } from './directory-entry.repository.ts';
import { DirectoryJobs } from './directory.jobs.ts';

@Module({
  imports: [CompanyCardsModule, TaxonomyModule],
  providers: [DirectoryEntryRepository, DirectoryJobs],
  exports: [DirectoryEntryRepository],
})
export class DirectoryModule {}

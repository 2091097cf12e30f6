import { Module } from '@nestjs/common';
import { DirectoryEntryRepository } from './directory-entry.repository.ts';
import { DirectoryJobs } from './directory.jobs.ts';

@Module({ providers: [DirectoryEntryRepository, DirectoryJobs], exports: [DirectoryEntryRepository] })
export class DirectoryModule {}

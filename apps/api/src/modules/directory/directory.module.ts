import { Module } from '@nestjs/common';
import { DirectoryEntryRepository } from './directory-entry.repository.ts';

@Module({ providers: [DirectoryEntryRepository], exports: [DirectoryEntryRepository] })
export class DirectoryModule {}

import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/index.ts';
import { OpportunityEntryRepository } from '../opportunities/index.ts';
import { SuggestionsModule } from '../suggestions/index.ts';
import { DemoRepository } from './demo.repository.ts';
import { FillDemo } from './use-cases/fill-demo.ts';

/** Loaded by the command that fills in the demo, never by the server. */
@Module({
  imports: [DirectoryModule, SuggestionsModule],
  providers: [DemoRepository, FillDemo, OpportunityEntryRepository],
})
export class DemoModule {}

import { Module } from '@nestjs/common';
import { CompaniesModule } from '../companies/index.ts';
import { DirectoryQueries } from './directory.queries.ts';
import { SearchController } from './search.controller.ts';
import { StatisticsQueries } from './statistics.queries.ts';
import { TypeAheadQueries } from './type-ahead.queries.ts';

@Module({
  imports: [CompaniesModule],
  controllers: [SearchController],
  providers: [DirectoryQueries, StatisticsQueries, TypeAheadQueries],
})
export class SearchModule {}

import { Module } from '@nestjs/common';
import { CompaniesModule } from '../companies/index.ts';
import { DirectoryCountsQueries } from './directory-counts.queries.ts';
import { DirectoryQueries } from './directory.queries.ts';
import { MatchedTextQueries } from './matched-text.queries.ts';
import { RefinementsQueries } from './refinements.queries.ts';
import { SearchController } from './search.controller.ts';
import { SimilarNamesQueries } from './similar-names.queries.ts';
import { SpellingQueries } from './spelling.queries.ts';
import { StatisticsQueries } from './statistics.queries.ts';
import { TypeAheadQueries } from './type-ahead.queries.ts';

@Module({
  imports: [CompaniesModule],
  controllers: [SearchController],
  providers: [
    DirectoryCountsQueries,
    DirectoryQueries,
    MatchedTextQueries,
    RefinementsQueries,
    SimilarNamesQueries,
    SpellingQueries,
    StatisticsQueries,
    TypeAheadQueries,
  ],
})
export class SearchModule {}

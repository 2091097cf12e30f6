import { Module } from '@nestjs/common';
import { CompaniesModule } from '../companies/index.ts';
import { MatchRequestsModule } from '../match-requests/index.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { DatabaseListener } from '../../platform/listen/database-listener.ts';
import { Log } from '../../platform/logging/log.ts';
import { Config } from '../../config/config.ts';
import { FollowedTaxonomy, TaxonomyModule } from '../taxonomy/index.ts';
import { FrequenciesRepository } from './frequencies.repository.ts';
import { MarketChangesRepository } from './market-changes.repository.ts';
import { MarketContextQueries } from './market-context.queries.ts';
import { MatchProfilesQueries } from './match-profiles.queries.ts';
import { MemoryRankingEngine } from './memory-ranking-engine.ts';
import { MeaningJobs } from './meaning/meaning.jobs.ts';
import { MeaningsQueries } from './meaning/meanings.queries.ts';
import { MeaningsRepository } from './meaning/meanings.repository.ts';
import { PastOutcomesQueries } from './past-outcomes.queries.ts';
import { PastOutcomesRepository } from './past-outcomes.repository.ts';
import { RankingEngine } from './ranking-engine.ts';
import { SqlRankingEngine } from './sql-ranking-engine.queries.ts';
import { SuggestablePartner } from './suggestable-partner.queries.ts';
import { SuggestionsController } from './suggestions.controller.ts';
import { SuggestionsJobs } from './suggestions.jobs.ts';
import { SuggestionsQueries } from './suggestions.queries.ts';
import { SuggestionsRepository } from './suggestions.repository.ts';
import { DismissSuggestion } from './use-cases/dismiss-suggestion.ts';
import { RestoreSuggestion } from './use-cases/restore-suggestion.ts';
import { SaveSuggestion } from './use-cases/save-suggestion.ts';

/** The one that the configuration names. The index is started only where it is used. */
const rankingEngine = {
  provide: RankingEngine,
  inject: [Config, Clock, Log, DatabaseListener, SqlRankingEngine, FollowedTaxonomy],
  useFactory: (
    config: Config,
    clock: Clock,
    log: Log,
    listener: DatabaseListener,
    sql: SqlRankingEngine,
    taxonomy: FollowedTaxonomy,
  ) => (config.matchEngine === 'memory' ? new MemoryRankingEngine(config, clock, log, listener, sql, taxonomy) : sql),
};

@Module({
  imports: [CompaniesModule, MatchRequestsModule, TaxonomyModule],
  controllers: [SuggestionsController],
  providers: [
    FrequenciesRepository,
    MarketChangesRepository,
    DismissSuggestion,
    MarketContextQueries,
    MatchProfilesQueries,
    MeaningJobs,
    MeaningsQueries,
    MeaningsRepository,
    PastOutcomesQueries,
    PastOutcomesRepository,
    RestoreSuggestion,
    SaveSuggestion,
    SqlRankingEngine,
    rankingEngine,
    SuggestablePartner,
    SuggestionsJobs,
    SuggestionsQueries,
    SuggestionsRepository,
  ],
  exports: [MarketContextQueries, MatchProfilesQueries, SqlRankingEngine],
})
export class SuggestionsModule {}

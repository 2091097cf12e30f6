import { Module } from '@nestjs/common';
import { MatchRequestsModule } from '../match-requests/index.ts';
import { SqlCandidateSource } from './candidate-source.queries.ts';
import { ConceptFrequenciesRepository } from './concept-frequencies.repository.ts';
import { MarketContextQueries } from './market-context.queries.ts';
import { MatchProfilesQueries } from './match-profiles.queries.ts';
import { SuggestablePartner } from './suggestable-partner.queries.ts';
import { SuggestionsController } from './suggestions.controller.ts';
import { SuggestionsJobs } from './suggestions.jobs.ts';
import { SuggestionsQueries } from './suggestions.queries.ts';
import { SuggestionsRepository } from './suggestions.repository.ts';
import { DismissSuggestion } from './use-cases/dismiss-suggestion.ts';
import { RestoreSuggestion } from './use-cases/restore-suggestion.ts';
import { SaveSuggestion } from './use-cases/save-suggestion.ts';

@Module({
  imports: [MatchRequestsModule],
  controllers: [SuggestionsController],
  providers: [
    ConceptFrequenciesRepository,
    DismissSuggestion,
    MarketContextQueries,
    MatchProfilesQueries,
    RestoreSuggestion,
    SaveSuggestion,
    SqlCandidateSource,
    SuggestablePartner,
    SuggestionsJobs,
    SuggestionsQueries,
    SuggestionsRepository,
  ],
})
export class SuggestionsModule {}

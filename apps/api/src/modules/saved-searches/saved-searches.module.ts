import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.ts';
import { AlertRepository } from './alert.repository.ts';
import { SavedSearchRepository } from './saved-search.repository.ts';
import { SavedSearchesController } from './saved-searches.controller.ts';
import { SavedSearchesJobs } from './saved-searches.jobs.ts';
import { SavedSearchesQueries } from './saved-searches.queries.ts';
import { UnsubscribeController } from './unsubscribe.controller.ts';
import { ChangeSearch } from './use-cases/change-search.ts';
import { ForgetSearch } from './use-cases/forget-search.ts';
import { SaveSearch } from './use-cases/save-search.ts';
import { SendAlert } from './use-cases/send-alert.ts';
import { Unsubscribe } from './use-cases/unsubscribe.ts';

@Module({
  imports: [NotificationsModule],
  controllers: [SavedSearchesController, UnsubscribeController],
  providers: [
    AlertRepository,
    ChangeSearch,
    ForgetSearch,
    SavedSearchesJobs,
    SavedSearchesQueries,
    SavedSearchRepository,
    SaveSearch,
    SendAlert,
    Unsubscribe,
  ],
})
export class SavedSearchesModule {}

import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.ts';
import { MatchRequestAnnouncer } from './match-request-announcer.ts';
import { MatchRequestsController } from './match-requests.controller.ts';
import { MatchRequestsJobs } from './match-requests.jobs.ts';
import { MatchRequestsQueries } from './match-requests.queries.ts';
import { MatchRequestsRepository } from './match-requests.repository.ts';
import { RespondToMatchRequest } from './use-cases/respond-to-match-request.ts';
import { SendMatchRequest } from './use-cases/send-match-request.ts';
import { WithdrawMatchRequest } from './use-cases/withdraw-match-request.ts';

@Module({
  imports: [NotificationsModule],
  controllers: [MatchRequestsController],
  providers: [
    MatchRequestAnnouncer,
    MatchRequestsJobs,
    MatchRequestsQueries,
    MatchRequestsRepository,
    RespondToMatchRequest,
    SendMatchRequest,
    WithdrawMatchRequest,
  ],
  exports: [MatchRequestsQueries],
})
export class MatchRequestsModule {}

import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.ts';
import { InterestsController } from './interests.controller.ts';
import { InterestsQueries } from './interests.queries.ts';
import { MatchRequestAnnouncer } from './match-request-announcer.ts';
import { MatchRequestsController } from './match-requests.controller.ts';
import { MatchRequestsJobs } from './match-requests.jobs.ts';
import { MatchRequestsQueries } from './match-requests.queries.ts';
import { MatchRequestsRepository } from './match-requests.repository.ts';
import { ExpressInterest } from './use-cases/express-interest.ts';
import { RespondToMatchRequest } from './use-cases/respond-to-match-request.ts';
import { SendMatchRequest } from './use-cases/send-match-request.ts';
import { WithdrawMatchRequest } from './use-cases/withdraw-match-request.ts';

@Module({
  imports: [NotificationsModule],
  controllers: [MatchRequestsController, InterestsController],
  providers: [
    ExpressInterest,
    InterestsQueries,
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

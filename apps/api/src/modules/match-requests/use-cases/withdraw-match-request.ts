import type { MatchRequestView } from '@karakoram/contracts';
import { mayTakeMatchRequestAction } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { MatchRequestAnnouncer } from '../match-request-announcer.ts';
import { MatchRequestsQueries } from '../match-requests.queries.ts';
import { MatchRequestsRepository } from '../match-requests.repository.ts';

/** Takes back a request in the name of the company that sent it, as long as nobody has answered. */
@Injectable()
export class WithdrawMatchRequest {
  readonly #database: Database;
  readonly #repository: MatchRequestsRepository;
  readonly #queries: MatchRequestsQueries;
  readonly #announcer: MatchRequestAnnouncer;
  readonly #clock: Clock;

  constructor(
    database: Database,
    repository: MatchRequestsRepository,
    queries: MatchRequestsQueries,
    announcer: MatchRequestAnnouncer,
    clock: Clock,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#queries = queries;
    this.#announcer = announcer;
    this.#clock = clock;
  }

  async execute(member: MemberActor, id: string): Promise<MatchRequestView> {
    await this.#database.transaction(async (tx) => {
      const request = await this.#repository.findOfCompany(tx, id, member.membership.companyId);
      if (request === null) throw new AppError('NOT_FOUND');
      if (!mayTakeMatchRequestAction({ ...request, status: 'pending' }, 'withdraw', member)) {
        throw new AppError('PERMISSION_MISSING');
      }
      const withdrawn = await this.#repository.answer(tx, id, {
        status: 'withdrawn',
        answeredBy: member.userId,
        answeredAt: this.#clock.now(),
      });
      if (!withdrawn) throw new AppError('MATCH_REQUEST_NOT_PENDING');
      await this.#announcer.withdrawn(tx, request);
    });
    return this.#queries.get(member, id);
  }
}

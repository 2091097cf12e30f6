import type { DeclineMatchRequestBody, MatchRequestView } from '@karakoram/contracts';
import { mayTakeMatchRequestAction } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database, type Transaction } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { MatchRequestAnnouncer } from '../match-request-announcer.ts';
import { MatchRequestsQueries } from '../match-requests.queries.ts';
import { type MatchRequestParties, MatchRequestsRepository } from '../match-requests.repository.ts';

type Response = { action: 'accept' } | ({ action: 'decline' } & DeclineMatchRequestBody);

/** Accepts or declines a request in the name of the company that received it. Of two answers at once exactly one counts. */
@Injectable()
export class RespondToMatchRequest {
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

  async execute(member: MemberActor, id: string, response: Response): Promise<MatchRequestView> {
    await this.#database.transaction(async (tx) => {
      const request = await this.#repository.findOfCompany(tx, id, member.membership.companyId);
      if (request === null) throw new AppError('NOT_FOUND');
      if (!mayTakeMatchRequestAction({ ...request, status: 'pending' }, response.action, member)) {
        throw new AppError('PERMISSION_MISSING');
      }
      if (response.action === 'accept') await this.#accept(tx, member, request);
      else await this.#decline(tx, member, request, response);
    });
    return this.#queries.get(member, id);
  }

  async #accept(tx: Transaction, member: MemberActor, request: MatchRequestParties): Promise<void> {
    const companies = await this.#repository.holdCompanies(tx, [request.senderId, request.receiverId]);
    const answered = await this.#repository.answer(tx, request.id, {
      status: 'accepted',
      answeredBy: member.userId,
      answeredAt: this.#clock.now(),
    });
    if (!answered) throw new AppError('MATCH_REQUEST_NOT_PENDING');
    // Acceptance discloses contact details, so neither side may be off the list at that moment.
    if (companies.get(request.receiverId)?.status !== 'approved') throw new AppError('COMPANY_NOT_APPROVED');
    if (companies.get(request.senderId)?.status !== 'approved') throw new AppError('MATCH_REQUEST_COMPANY_UNAVAILABLE');
    await this.#announcer.accepted(tx, request);
  }

  async #decline(
    tx: Transaction,
    member: MemberActor,
    request: MatchRequestParties,
    { reason, note }: DeclineMatchRequestBody,
  ): Promise<void> {
    const answered = await this.#repository.answer(tx, request.id, {
      status: 'declined',
      answeredBy: member.userId,
      answeredAt: this.#clock.now(),
      declineReason: reason,
      declineNote: note === undefined || note === '' ? null : note,
    });
    if (!answered) throw new AppError('MATCH_REQUEST_NOT_PENDING');
    await this.#announcer.declined(tx, request, reason);
  }
}

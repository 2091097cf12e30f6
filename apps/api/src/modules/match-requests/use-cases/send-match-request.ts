import type { CreateMatchRequestBody, MatchRequestObstacle, MatchRequestView, ProblemCode } from '@karakoram/contracts';
import { expiryOf } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database, type Transaction } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { MatchRequestAnnouncer } from '../match-request-announcer.ts';
import { closingRequest, MatchRequestsQueries } from '../match-requests.queries.ts';
import { MatchRequestsRepository } from '../match-requests.repository.ts';

const refusals = {
  same_country: 'MATCH_REQUEST_SAME_COUNTRY',
  already_pending: 'MATCH_REQUEST_ALREADY_PENDING',
  already_accepted: 'MATCH_REQUEST_ALREADY_ACCEPTED',
  recently_declined: 'MATCH_REQUEST_RECENTLY_DECLINED',
  not_listed: 'NOT_FOUND',
} as const satisfies Record<MatchRequestObstacle, ProblemCode>;

/** Sends a request in the name of the member's company to an approved company of the other country. */
@Injectable()
export class SendMatchRequest {
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

  async execute(member: MemberActor, body: CreateMatchRequestBody): Promise<MatchRequestView> {
    const id = await this.#database.transaction((tx) => this.#send(tx, member, body));
    return this.#queries.get(member, id);
  }

  async #send(tx: Transaction, member: MemberActor, body: CreateMatchRequestBody): Promise<string> {
    const now = this.#clock.now();
    const senderId = member.membership.companyId;
    const { receiverId, mode, message, statementId } = body;

    const companies = await this.#repository.holdCompanies(tx, [senderId, receiverId]);
    const sender = companies.get(senderId);
    const receiver = companies.get(receiverId);
    if (sender?.status !== 'approved') throw new AppError('COMPANY_NOT_APPROVED');
    if (receiver?.status !== 'approved') throw new AppError('NOT_FOUND');
    if (receiver.country === sender.country) throw new AppError('MATCH_REQUEST_SAME_COUNTRY');

    const subject = statementId === undefined ? null : await this.#subject(tx, statementId, [senderId, receiverId]);
    for (const overdue of await this.#repository.expireOverdueBetween(tx, senderId, receiverId, now)) {
      await this.#announcer.expired(tx, overdue);
    }
    const id = await this.#repository.create(tx, {
      senderId,
      receiverId,
      mode,
      message,
      statementId: statementId ?? null,
      subject,
      sentBy: member.userId,
      createdAt: now,
      expiresAt: expiryOf(now),
    });
    // Looked at after the insert: the insert has waited for an answer that was being given at the same moment.
    const closing = await closingRequest(tx, senderId, receiverId, now);
    if (closing !== undefined && closing.obstacle !== null) throw new AppError(refusals[closing.obstacle]);

    await this.#repository.markSuggestionRequested(tx, {
      companyId: senderId,
      partnerId: receiverId,
      userId: member.userId,
      at: now,
    });
    await this.#announcer.received(tx, { id, senderId, receiverId, mode, opportunityId: null, about: null });
    return id;
  }

  /** The words are copied, because the statement may change or go while the request lives on. */
  async #subject(tx: Transaction, statementId: string, companyIds: readonly string[]) {
    const words = await this.#repository.statementWords(tx, statementId, companyIds);
    if (words === undefined) {
      throw new AppError('VALIDATION_FAILED', {
        errors: [{ pointer: '/statementId', code: 'choice_invalid', params: {} }],
      });
    }
    return words;
  }
}

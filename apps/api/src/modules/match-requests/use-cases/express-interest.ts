import { type CreateInterestBody, type MatchRequestView, TextOriginViews } from '@karakoram/contracts';
import { expiryOf, ownWords } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database, type Transaction } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { presentText } from '../../../platform/http/present-localised.ts';
import { MatchRequestAnnouncer } from '../match-request-announcer.ts';
import { closingInterest, MatchRequestsQueries } from '../match-requests.queries.ts';
import { type HeldOpportunity, MatchRequestsRepository } from '../match-requests.repository.ts';

const refusals = {
  already_accepted: 'INTEREST_ALREADY_ACCEPTED',
  recently_declined: 'INTEREST_RECENTLY_DECLINED',
} as const;

/**
 * Sends a request about a public opportunity in the name of the member's company to its author, a company of the other country.
 * Nothing in the answer, whatever it is, tells who the author is if the opportunity is anonymous: requests between the two
 * companies that are not about this opportunity play no part.
 */
@Injectable()
export class ExpressInterest {
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

  async execute(member: MemberActor, opportunityId: string, body: CreateInterestBody): Promise<MatchRequestView> {
    const id = await this.#database.transaction((tx) => this.#express(tx, member, opportunityId, body));
    return this.#queries.get(member, id);
  }

  async #express(
    tx: Transaction,
    member: MemberActor,
    opportunityId: string,
    { mode, message, unclear = '', aboutUs }: CreateInterestBody,
  ): Promise<string> {
    const now = this.#clock.now();
    const senderId = member.membership.companyId;
    const { receiverId, ...opportunity } = await this.#hold(tx, opportunityId, senderId, now);
    if (opportunity.modes.length > 0 && !opportunity.modes.includes(mode)) {
      throw new AppError('VALIDATION_FAILED', { errors: [{ pointer: '/mode', code: 'choice_invalid', params: {} }] });
    }

    for (const overdue of await this.#repository.expireOverdueInterest(tx, senderId, opportunityId, now)) {
      await this.#announcer.expired(tx, overdue);
    }
    // It goes into lists and mails, which have no room for the remark that only a machine has said so.
    const title = ownWords(presentText(opportunity.title), TextOriginViews.parse(opportunity.titleOrigins ?? {}));
    const id = await this.#repository.createInterest(tx, {
      senderId,
      receiverId,
      opportunityId,
      title,
      receiverShown: opportunity.anonymous ? opportunity.author : null,
      mode,
      message,
      unclear: unclear === '' ? null : unclear,
      aboutUs,
      sentBy: member.userId,
      createdAt: now,
      expiresAt: expiryOf(now),
    });
    // Looked at after the insert: the insert has waited for an answer that was being given at the same moment.
    const closing = await closingInterest(tx, senderId, opportunityId, now);
    if (closing !== undefined) throw new AppError(refusals[closing.obstacle]);

    await this.#announcer.received(tx, { id, senderId, receiverId, mode, opportunityId, about: title });
    return id;
  }

  /** The opportunity, if that company can be interested in it now; both companies and it stay as they are until the end. */
  async #hold(
    tx: Transaction,
    opportunityId: string,
    senderId: string,
    now: Date,
  ): Promise<HeldOpportunity & { readonly receiverId: string }> {
    const receiverId = await this.#repository.authorOf(tx, opportunityId);
    if (receiverId === undefined) throw new AppError('NOT_FOUND');
    const companies = await this.#repository.holdCompanies(tx, [senderId, receiverId]);
    const sender = companies.get(senderId);
    if (sender?.status !== 'approved') throw new AppError('COMPANY_NOT_APPROVED');
    const opportunity = await this.#repository.holdPublicOpportunity(tx, opportunityId, now);
    if (opportunity === undefined || !companies.has(receiverId)) throw new AppError('NOT_FOUND');
    // One that has moved since it was published is of the other country than its own opportunity.
    if (receiverId === senderId || opportunity.author.country === sender.country) {
      throw new AppError('MATCH_REQUEST_SAME_COUNTRY');
    }
    if (!opportunity.open) throw new AppError('OPPORTUNITY_CLOSED');
    return { ...opportunity, receiverId };
  }
}

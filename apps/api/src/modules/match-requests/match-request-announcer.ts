import type { NotificationKind } from '@karakoram/contracts';
import { type LocalisedText, pickText } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import { presentNames, presentText } from '../../platform/http/present-localised.ts';
import { Notifier } from '../notifications/index.ts';
import { type MatchRequestParties, MatchRequestsRepository } from './match-requests.repository.ts';

/** What is told of a request, and of an interest in an opportunity. */
const kinds = {
  received: { plain: 'request_received', interest: 'interest_received' },
  reminder: { plain: 'request_reminder', interest: 'interest_reminder' },
  accepted: { plain: 'request_accepted', interest: 'interest_accepted' },
  declined: { plain: 'request_declined', interest: 'interest_declined' },
  withdrawn: { plain: 'request_withdrawn', interest: 'interest_withdrawn' },
  expiredSent: { plain: 'request_expired_sent', interest: 'interest_expired_sent' },
  expiredReceived: { plain: 'request_expired_received', interest: 'interest_expired_received' },
} as const satisfies Record<string, Record<'plain' | 'interest', NotificationKind>>;
type Event = keyof typeof kinds;

/**
 * Tells the members of the two companies what has become of a request, in the transaction of what happened. Every
 * announcement carries `mode` and `company` (the other company's name in the reader's language); one of an interest carries
 * the opportunity's `title`, and to its sender nothing of the author before acceptance.
 */
@Injectable()
export class MatchRequestAnnouncer {
  readonly #notifier: Notifier;
  readonly #repository: MatchRequestsRepository;

  constructor(notifier: Notifier, repository: MatchRequestsRepository) {
    this.#notifier = notifier;
    this.#repository = repository;
  }

  async received(tx: Transaction, request: MatchRequestParties): Promise<void> {
    await this.#tell(tx, request, 'receiver', 'received');
  }

  async accepted(tx: Transaction, request: MatchRequestParties): Promise<void> {
    await this.#tell(tx, request, 'sender', 'accepted');
  }

  /** `reason` is the code of the reason; the sentence is put together in the reader's language. */
  async declined(tx: Transaction, request: MatchRequestParties, reason: string): Promise<void> {
    await this.#tell(tx, request, 'sender', 'declined', { reason });
  }

  async withdrawn(tx: Transaction, request: MatchRequestParties): Promise<void> {
    await this.#tell(tx, request, 'receiver', 'withdrawn');
  }

  /** Both sides: the sender always gets an answer, and the receiver learns what was missed. */
  async expired(tx: Transaction, request: MatchRequestParties): Promise<void> {
    await this.#tell(tx, request, 'sender', 'expiredSent');
    await this.#tell(tx, request, 'receiver', 'expiredReceived');
  }

  /** `daysLeft` is the number of days, begun ones included, until the request expires. */
  async reminder(tx: Transaction, request: MatchRequestParties, daysLeft: number): Promise<void> {
    await this.#tell(tx, request, 'receiver', 'reminder', { days: String(daysLeft) });
  }

  async #tell(
    tx: Transaction,
    request: MatchRequestParties,
    to: 'sender' | 'receiver',
    event: Event,
    params: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const [readerId, otherId] =
      to === 'sender' ? [request.senderId, request.receiverId] : [request.receiverId, request.senderId];
    const isInterest = request.opportunityId !== null;
    const title = isInterest ? presentText(request.about) : undefined;
    const names = isInterest && to === 'sender' && event !== 'accepted' ? undefined : await this.#namesOf(tx, otherId);
    await this.#notifier.tellCompany(tx, readerId, (locale) => ({
      kind: kinds[event][isInterest ? 'interest' : 'plain'],
      params: {
        ...(names === undefined ? {} : { company: pickText(names, locale)?.text ?? '' }),
        ...(title === undefined ? {} : { title: pickText(title, locale)?.text ?? '' }),
        mode: request.mode,
        ...params,
      },
      path: `/requests/${request.id}`,
    }));
  }

  async #namesOf(tx: Transaction, companyId: string): Promise<LocalisedText> {
    const row = (await this.#repository.namesOf(tx, [companyId])).get(companyId);
    return row === undefined ? {} : presentNames(row);
  }
}

import type { NotificationKind } from '@karakoram/contracts';
import { pickText } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import { presentNames } from '../../platform/http/present-localised.ts';
import { Notifier } from '../notifications/index.ts';
import { type MatchRequestParties, MatchRequestsRepository } from './match-requests.repository.ts';

/**
 * Tells the members of the two companies what has become of a request, in the transaction of what happened. Every
 * announcement carries `company` (the other company's name in the reader's language) and `mode`.
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
    await this.#tell(tx, request, 'receiver', 'request_received');
  }

  async accepted(tx: Transaction, request: MatchRequestParties): Promise<void> {
    await this.#tell(tx, request, 'sender', 'request_accepted');
  }

  /** `reason` is the code of the reason; the sentence is put together in the reader's language. */
  async declined(tx: Transaction, request: MatchRequestParties, reason: string): Promise<void> {
    await this.#tell(tx, request, 'sender', 'request_declined', { reason });
  }

  async withdrawn(tx: Transaction, request: MatchRequestParties): Promise<void> {
    await this.#tell(tx, request, 'receiver', 'request_withdrawn');
  }

  /** Both sides: the sender always gets an answer, and the receiver learns what was missed. */
  async expired(tx: Transaction, request: MatchRequestParties): Promise<void> {
    await this.#tell(tx, request, 'sender', 'request_expired_sent');
    await this.#tell(tx, request, 'receiver', 'request_expired_received');
  }

  /** `daysLeft` is the number of days, begun ones included, until the request expires. */
  async reminder(tx: Transaction, request: MatchRequestParties, daysLeft: number): Promise<void> {
    await this.#tell(tx, request, 'receiver', 'request_reminder', { days: String(daysLeft) });
  }

  async #tell(
    tx: Transaction,
    request: MatchRequestParties,
    to: 'sender' | 'receiver',
    kind: NotificationKind,
    params: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const [readerId, otherId] =
      to === 'sender' ? [request.senderId, request.receiverId] : [request.receiverId, request.senderId];
    const row = (await this.#repository.namesOf(tx, [otherId])).get(otherId);
    const names = row === undefined ? {} : presentNames(row);
    await this.#notifier.tellCompany(tx, readerId, (locale) => ({
      kind,
      params: { company: pickText(names, locale)?.text ?? '', mode: request.mode, ...params },
      path: `/requests/${request.id}`,
    }));
  }
}

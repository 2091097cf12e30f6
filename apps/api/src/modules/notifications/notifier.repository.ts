import type { NotificationKind } from '@karakoram/contracts';
import type { Country, Locale } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import { Mail } from '../../platform/mail/mail.ts';

/** What somebody is told. Parameters are plain values; a company's name is given in the reader's language by `names`. */
export interface Announcement {
  readonly kind: NotificationKind;
  readonly params?: Readonly<Record<string, string>>;
  /** Path of the page that it is about. */
  readonly path: string;
}

interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

const recipientFields = { id: true, name: true, email: true, locale: true } as const;

/** Tells people, in the transaction of what happened: a row for the bell and a job for the mail, as each prefers. */
@Injectable()
export class Notifier {
  readonly #mail: Mail;

  constructor(mail: Mail) {
    this.#mail = mail;
  }

  /** Tells all members of a company. `announce` may depend on the reader's language, for names. */
  async tellCompany(tx: Transaction, companyId: string, announce: (locale: Locale) => Announcement): Promise<void> {
    const members = await tx.member.findMany({
      where: { companyId, user: { disabledAt: null } },
      select: { user: { select: recipientFields } },
    });
    await this.#tell(
      tx,
      members.map(({ user }) => user),
      announce,
    );
  }

  /** Tells the reviewers of a country's desk. */
  async tellDesk(tx: Transaction, country: Country, announce: (locale: Locale) => Announcement): Promise<void> {
    const reviewers = await tx.user.findMany({
      where: { platformRole: 'desk', deskCountry: country, disabledAt: null },
      select: recipientFields,
    });
    await this.#tell(tx, reviewers, announce);
  }

  async #tell(
    tx: Transaction,
    recipients: readonly Recipient[],
    announce: (locale: Locale) => Announcement,
  ): Promise<void> {
    for (const recipient of recipients) {
      const { kind, params = {}, path } = announce(recipient.locale);
      const preference = await tx.notificationPreference.findUnique({
        where: { userId_kind: { userId: recipient.id, kind } },
      });
      if (preference?.inApp ?? true) {
        await tx.notification.create({ data: { userId: recipient.id, kind, params, path } });
      }
      if (preference?.mail ?? true) {
        await this.#mail.enqueue(tx, {
          to: recipient.email,
          name: recipient.name,
          locale: recipient.locale,
          template: `notifications:${kind}`,
          params,
          link: path,
          notification: true,
        });
      }
    }
  }
}

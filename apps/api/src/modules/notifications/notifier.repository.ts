import type { NotificationKind } from '@karakoram/contracts';
import type { Country, Locale } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import type { MailData } from '../../platform/mail/mail-data.ts';
import { Mail } from '../../platform/mail/mail.ts';

/** What somebody is told. Parameters are plain values; a company's name is given in the reader's language by `names`. */
export interface Announcement {
  readonly kind: NotificationKind;
  readonly params?: Readonly<Record<string, string>>;
  /** Path of the page that it is about. */
  readonly path: string;
}

/** What one person has asked to be told. */
export interface PersonalAnnouncement extends Announcement {
  /** The ways that they asked for; what they chose for the kind holds as well. */
  readonly channels: { readonly inApp: boolean; readonly mail: boolean };
  /** Further pages that the mail names. */
  readonly links: MailData['links'];
  readonly unsubscribe: NonNullable<MailData['unsubscribe']>;
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

  /** Tells the reviewers of a country's desk, but those of `except`: whoever may not decide on it is not asked to. */
  async tellDesk(
    tx: Transaction,
    country: Country,
    announce: (locale: Locale) => Announcement,
    except: readonly string[] = [],
  ): Promise<void> {
    const reviewers = await tx.user.findMany({
      where: { platformRole: 'desk', deskCountry: country, disabledAt: null, id: { notIn: [...except] } },
      select: recipientFields,
    });
    await this.#tell(tx, reviewers, announce);
  }

  /**
   * Tells one user, unless disabled, and says whether a mail goes out: never to an address that nobody has confirmed, because
   * what somebody asks for must not reach somebody else.
   */
  async tellUser(
    tx: Transaction,
    userId: string,
    announce: (locale: Locale) => PersonalAnnouncement,
  ): Promise<{ mailed: boolean }> {
    const user = await tx.user.findFirst({
      where: { id: userId, disabledAt: null },
      select: { ...recipientFields, emailVerified: true },
    });
    if (user === null) return { mailed: false };
    const { channels, links, unsubscribe, ...announcement } = announce(user.locale);
    const chosen = await this.#chosen(tx, user.id, announcement.kind);
    const mailed = chosen.mail && channels.mail && user.emailVerified;
    if (chosen.inApp && channels.inApp) await this.#ring(tx, user, announcement);
    if (mailed) await this.#mailTo(tx, user, announcement, { links, unsubscribe });
    return { mailed };
  }

  async #tell(
    tx: Transaction,
    recipients: readonly Recipient[],
    announce: (locale: Locale) => Announcement,
  ): Promise<void> {
    for (const recipient of recipients) {
      const announcement = announce(recipient.locale);
      const chosen = await this.#chosen(tx, recipient.id, announcement.kind);
      if (chosen.inApp) await this.#ring(tx, recipient, announcement);
      if (chosen.mail) await this.#mailTo(tx, recipient, announcement);
    }
  }

  /** Both ways are on until the user says otherwise. */
  async #chosen(tx: Transaction, userId: string, kind: NotificationKind): Promise<{ inApp: boolean; mail: boolean }> {
    const preference = await tx.notificationPreference.findUnique({ where: { userId_kind: { userId, kind } } });
    return preference ?? { inApp: true, mail: true };
  }

  async #ring(tx: Transaction, { id }: Recipient, { kind, params = {}, path }: Announcement): Promise<void> {
    await tx.notification.create({ data: { userId: id, kind, params, path } });
  }

  async #mailTo(
    tx: Transaction,
    { email, name, locale }: Recipient,
    { kind, params = {}, path }: Announcement,
    extras: Pick<MailData, 'links' | 'unsubscribe'> = {},
  ): Promise<void> {
    await this.#mail.enqueue(tx, {
      to: email,
      name,
      locale,
      template: `notifications:${kind}`,
      params,
      link: path,
      notification: true,
      ...extras,
    });
  }
}

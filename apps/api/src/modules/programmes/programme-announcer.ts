import type { NotificationKind } from '@karakoram/contracts';
import { type Locale, pickText } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import { presentText } from '../../platform/http/present-localised.ts';
import { clocksText } from '../../platform/i18n/clocks.ts';
import { Translations } from '../../platform/i18n/translations.ts';
import { Notifier } from '../notifications/index.ts';
import type { ProgrammeRow } from './programme.presenter.ts';

type ProgrammeNotification = Extract<NotificationKind, `programme_${string}`>;

/**
 * Tells the members of a company what has become of its registration, in the transaction of what happened. Every announcement
 * carries `programme`, its title in the reader's language, and `when`, its beginning on both clocks.
 */
@Injectable()
export class ProgrammeAnnouncer {
  readonly #notifier: Notifier;
  readonly #translations: Translations;

  constructor(notifier: Notifier, translations: Translations) {
    this.#notifier = notifier;
    this.#translations = translations;
  }

  async tell(
    tx: Transaction,
    companyId: string,
    programme: ProgrammeRow,
    kind: ProgrammeNotification,
    params: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const title = presentText(programme.title);
    const paramsFor = (locale: Locale) => ({
      programme: pickText(title, locale)?.text ?? '',
      when: clocksText(programme.startsAt, locale, this.#translations.in(locale)),
      ...params,
    });
    await this.#notifier.tellCompany(tx, companyId, (locale) => ({
      kind,
      params: paramsFor(locale),
      path: `/programmes/${programme.id}`,
    }));
  }
}

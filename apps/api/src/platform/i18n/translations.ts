import type { Locale } from '@karakoram/domain';
import { interpolated, loadCatalogue } from '@karakoram/i18n';
import { serverCatalogues } from '@karakoram/i18n/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createInstance, type i18n } from 'i18next';

/** Puts a key and its parameters into words. With several keys the first that exists is used. */
export type Translate = (key: string | string[], params?: Readonly<Record<string, unknown>>) => string;

/** The sentences that the server itself says: problems, mails, notifications sent by mail. */
@Injectable()
export class Translations implements OnModuleInit {
  readonly #i18n: i18n = createInstance();

  async onModuleInit(): Promise<void> {
    const [en, zh, ur] = await Promise.all([loadCatalogue('en'), loadCatalogue('zh'), loadCatalogue('ur')]);
    await this.#i18n.init({
      resources: {
        en: { ...en, ...serverCatalogues.en },
        zh: { ...zh, ...serverCatalogues.zh },
        ur: { ...ur, ...serverCatalogues.ur },
      },
      fallbackLng: false,
      defaultNS: 'common',
      // Values are prepared by `interpolated`; mails escape their own HTML.
      interpolation: { escapeValue: false },
    });
  }

  /** The translator into one language; ask once a message, not once a sentence. */
  in(locale: Locale): Translate {
    const t = this.#i18n.getFixedT(locale);
    return (key, params = {}) =>
      t(
        key,
        Object.fromEntries(
          Object.entries(params).map(([name, value]) => [name, name === 'count' ? value : interpolated(value, locale)]),
        ),
      );
  }
}

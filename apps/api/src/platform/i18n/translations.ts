import type { Locale } from '@karakoram/domain';
import { interpolated, loadCatalogue, loadSignedInCatalogue } from '@karakoram/i18n';
import { serverCatalogues } from '@karakoram/i18n/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createInstance, type i18n, type Resource } from 'i18next';

/** Puts a key and its parameters into words. With several keys the first that exists is used. */
export type Translate = (key: string | string[], params?: Readonly<Record<string, unknown>>) => string;

/** The sentences that the server itself says: problems, mails, notifications sent by mail. */
@Injectable()
export class Translations implements OnModuleInit {
  readonly #i18n: i18n = createInstance();

  async onModuleInit(): Promise<void> {
    await this.#i18n.init({
      resources: { en: await textsOf('en'), zh: await textsOf('zh'), ur: await textsOf('ur') },
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

/** All that is ever said in one language: mails use the words of the pages for what they tell. */
async function textsOf(locale: Locale): Promise<Resource[string]> {
  const [everybody, signedIn] = await Promise.all([loadCatalogue(locale), loadSignedInCatalogue(locale)]);
  return { ...everybody, ...signedIn, ...serverCatalogues[locale] };
}

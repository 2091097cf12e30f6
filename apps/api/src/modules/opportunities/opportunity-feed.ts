import type { OpportunityCard, OpportunityFeedQuery, TextOriginViews } from '@karakoram/contracts';
import { type Locale, type LocalisedText, ownWords, pickText } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import { Injectable } from '@nestjs/common';
import { Feed } from 'feed';
import { Config } from '../../config/config.ts';
import { Translations } from '../../platform/i18n/translations.ts';

/** Writes an Atom feed (RFC 4287) of opportunities in one language. */
@Injectable()
export class OpportunityFeed {
  readonly #translations: Translations;
  readonly #origin: string;

  constructor(translations: Translations, config: Config) {
    this.#translations = translations;
    this.#origin = config.appOrigin;
  }

  /** `query` are the filters that the opportunities were found by: they are part of the feed's address. */
  write(cards: readonly OpportunityCard[], { lang, ...filters }: OpportunityFeedQuery): string {
    const translate = this.#translations.in(lang);
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(filters)) {
      for (const one of [value].flat()) search.append(name, String(one));
    }
    const page = `${this.#origin}/opportunities?${search.toString()}`.replace(/\?$/, '');
    const self = new URLSearchParams([...search, ['lang', lang]]);
    const newest = cards[0];
    const feed = new Feed({
      title: translate('opportunities:feed.title'),
      description: translate('opportunities:description'),
      id: `${this.#origin}/opportunities`,
      link: page,
      language: localeTraits[lang].htmlLang,
      copyright: '',
      generator: translate('common:brand.name'),
      // The same feed asked for twice is the same text.
      updated: new Date(newest === undefined ? 0 : latest(newest)),
      feedLinks: { atom: `${this.#origin}/api/v1/opportunities/feed.atom?${self.toString()}` },
    });
    for (const card of cards) {
      const kind = `${translate(`enums:opportunityType.${card.type}`)} · ${translate(`enums:opportunityDirection.${card.direction}`)}`;
      feed.addItem({
        title: asHtml(wordsIn(card.title, card.origins.title, lang)),
        id: `${this.#origin}/opportunities/${card.id}`,
        link: `${this.#origin}/opportunities/${card.id}?lang=${lang}`,
        description: asHtml(wordsIn(card.summary, card.origins.summary, lang)),
        published: new Date(card.publishedAt),
        date: new Date(latest(card)),
        category: [{ name: kind, term: card.type }],
      });
    }
    return feed.atom1();
  }
}

/** What only a machine has said is left out: a feed has no room for the remark. */
function wordsIn(text: LocalisedText, origins: TextOriginViews | undefined, lang: Locale): string {
  return pickText(ownWords(text, origins ?? {}), lang)?.text ?? '';
}

function latest({ publishedAt, revisedAt }: OpportunityCard): string {
  return revisedAt ?? publishedAt;
}

/** The library marks texts as HTML; what people wrote is none, and readers would run it. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

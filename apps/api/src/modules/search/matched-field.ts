import type { CompanyCard, DirectoryItem, LocalisedText } from '@karakoram/contracts';
import { locales } from '@karakoram/domain';
import { normaliseText } from '@karakoram/taxonomy';
import type { SearchText } from './search-text.ts';

type Matched = NonNullable<DirectoryItem['matched']>;

/**
 * Where the search stands in a company: the text with most of its words, names before offers before needs before the
 * summary among equals. A statement without the words but with the concept counts in its first language. Null where only
 * the description or a similar spelling matched.
 */
export function matchedField(card: CompanyCard, text: SearchText): Matched | null {
  let best: Matched | null = null;
  let most = 0;
  const consider = (field: Matched['field'], content: LocalisedText, concepts: readonly string[] = []): void => {
    const named = text.codes.filter((code) => concepts.includes(code)).length;
    for (const locale of locales) {
      const written = content[locale];
      if (written === undefined) continue;
      const normalised = normaliseText(written);
      const count = named + text.tokens.filter((token) => normalised.includes(token)).length;
      if (count > most) {
        most = count;
        best = { field, locale };
      }
    }
  };
  consider('name', card.names);
  for (const offer of card.offers) consider('offer', offer.text, offer.concepts);
  for (const need of card.needs) consider('need', need.text, need.concepts);
  consider('summary', card.summary);
  return best;
}

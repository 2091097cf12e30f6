import type { Locale } from '@karakoram/domain';
import { diffWords } from 'diff';

export interface TextChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly words: string;
}

const segmenters = new Map<Locale, Intl.Segmenter>();

/** Words as the language cuts them, which in Chinese no blank does. Undefined in a browser that does not know how to. */
function segmenterOf(locale: Locale): Intl.Segmenter | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, known);
  return known;
}

/** What became of a text, word by word, in the order of reading. Without what was added it is the first, without what was removed the second. */
export function textChanges(before: string, after: string, locale: Locale): TextChange[] {
  const intlSegmenter = segmenterOf(locale);
  const parts = diffWords(before, after, intlSegmenter === undefined ? {} : { intlSegmenter });
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }));
}

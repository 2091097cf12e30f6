const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Characters on each side that the segmenter is shown: words are short, and a mention must not cost the whole text. */
const context = 8;

/** Only terms this short are checked. Longer ones hardly arise by chance, and the segmenter cuts them too unreliably. */
const longestChecked = 2;

/**
 * True if the Han characters from `start` to `end` only look like a word because two words meet there: 通信 in 交通信息,
 * 家电 in 国家电网, 换电 in 更换电池. That is so where one word ends within them and another reaches beyond them.
 */
export function straddlesWords(text: string, start: number, end: number): boolean {
  if (end - start > longestChecked || !/^\p{Script=Han}+$/u.test(text.slice(start, end))) return false;
  const from = Math.max(0, start - context);
  let endsWithin = false;
  let reachesBeyond = false;
  for (const { index, segment } of words.segment(text.slice(from, end + context))) {
    const wordStart = from + index;
    const wordEnd = wordStart + segment.length;
    if (wordEnd > start && wordEnd < end) endsWithin = true;
    if ((wordStart < start && wordEnd > start) || (wordStart < end && wordEnd > end)) reachesBeyond = true;
    if (wordEnd >= end) break;
  }
  return endsWithin && reachesBeyond;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Characters on each side that the segmenter is shown: words are short, and a mention must not cost the whole text. */
const context = 4;

/** Only terms this short are checked. Longer ones hardly arise by chance, and the segmenter cuts them too unreliably. */
const longestChecked = 3;

/**
 * True if the Han characters from `start` to `end` only look like a word because two words meet there: 通信 in 交通信息,
 * 家电 in 国家电网, 大数据 in 扩大数据规模. That is so where one word ends within them and another reaches beyond them.
 * For three characters, only one reaching out in front counts: the segmenter likes to take the last of 区块链 to the
 * next word (区块|链接|入).
 */
export function straddlesWords(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length > longestChecked || !/^\p{Script=Han}+$/u.test(text.slice(start, end))) return false;
  const from = Math.max(0, start - context);
  let endsWithin = false;
  let beginsBefore = false;
  let endsAfter = false;
  for (const { index, segment } of words.segment(text.slice(from, end + context))) {
    const wordStart = from + index;
    const wordEnd = wordStart + segment.length;
    if (wordEnd > start && wordEnd < end) endsWithin = true;
    if (wordStart < start && wordEnd > start) beginsBefore = true;
    if (wordStart < end && wordEnd > end) endsAfter = true;
    if (wordEnd >= end) break;
  }
  return endsWithin && (beginsBefore || (endsAfter && length < longestChecked));
}

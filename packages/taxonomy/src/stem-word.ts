/** Words in -s that are not plurals although they look like one, and would collide with another word if shortened. */
const notPlural = new Set([
  'news',
  'lens',
  'species',
  'series',
  'always',
  'perhaps',
  'besides',
  'whereas',
  'texas',
  'sales',
]);

/** Plurals that the rules would take to a word other than their singular. */
const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['analyses', 'analysis'],
  ['buses', 'bus'],
  ['caches', 'cache'],
  ['cookies', 'cookie'],
  ['gases', 'gas'],
  ['indices', 'index'],
  ['lenses', 'lens'],
  ['matrices', 'matrix'],
  ['movies', 'movie'],
  ['shoes', 'shoe'],
  ['viruses', 'virus'],
]);

/**
 * The stem of one normalised word: plural folded to singular in English (batteries, battery) and in Urdu (گاڑیوں, گاڑی).
 *
 * Only plurals, on purpose: a fuller stemmer makes "computing" and "computer" or "automation" and "automobile" meet,
 * which costs a directory of technology firms more in false hits than it gains. A stem need not be a word ("analytic"
 * for "analytics"); it must be the same for both forms. Idempotent for all but invented words.
 */
export function stemWord(word: string): string {
  if (/^[a-z]+$/.test(word)) return stemEnglish(word);
  if (/^[\u0620-\u06ff]+$/.test(word)) return stemUrdu(word);
  return word;
}

function stemEnglish(word: string): string {
  const irregular = irregularPlurals.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith('s') || notPlural.has(word)) return word;
  // Glass, status, analysis: a singular. Gas and SaaS are too short to be the plural of a word in -a; cameras is not.
  if (/(?:ss|us|is)$/.test(word) || (word.endsWith('as') && word.length < 6)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sses|shes|ches|xes|zzes|oes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Longest ending first; each with what stays of it. The last four are English plurals written in Urdu (ڈرونز, روبوٹس). */
const urduEndings: readonly (readonly [ending: string, kept: string])[] = [
  ['یوں', 'ی'],
  ['یاں', 'ی'],
  ['وں', ''],
  ['یں', ''],
  ['نز', 'ن'],
  ['رز', 'ر'],
  ['ٹس', 'ٹ'],
  ['لز', 'ل'],
];

/** Loan words with two consonants in front are written with and without a helping alef: اسمارٹ and سمارٹ, اسٹیشن and سٹیشن. */
const helpingAlef = /^ا(?=س[ٹمکپ].{2})/u;

function stemUrdu(spelled: string): string {
  const word = spelled.replace(helpingAlef, '');
  for (const [ending, kept] of urduEndings) {
    const stem = word.slice(0, -ending.length) + kept;
    // Three letters at least, or میں (in) and نہیں (not) would lose theirs.
    if (word.endsWith(ending) && stem.length >= 3) return stem;
  }
  return word;
}

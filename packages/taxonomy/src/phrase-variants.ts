/** Words and abbreviations of running text that are also acronyms of technology. */
const ordinaryWords = new Set(
  (
    'ace act age aid aim ar arm art as asp at bat bi bus cam can cap car cart cat cell chip cob dam dash dip dos ear edge elf ' +
    'era far fit flow gas gem get go has hot hub iam ice in ion is it kit lab lead led line lip low man map mass me men mes ml mom net ' +
    'nut of oil om one or pa pass pen pet pin pit pm pop pos prom pub rag raid ram ran rap rest ria rim rip rom ros sam sap sat say ' +
    'see sense set sip sit soap so sop spa spot sun tea tee ten tetra tip top toe van vat was wan wave we web wet who wine'
  ).split(' '),
);

/** Of these, the ones that a sentence can put before the next word of a term: "it services the region", "she led product teams". */
const sentenceWords = new Set(['art', 'can', 'it', 'led', 'or', 'who']);

/**
 * The acronyms of a term that have to be in capitals in a text, because in small letters they are ordinary words: LED, RAG,
 * ML (millilitre), IT in "IT services". None for most terms.
 */
export function acronymsInCapitals(term: string): string[] {
  const words = term.split(/[^\p{L}\p{N}]+/u);
  const risky = words.length > 1 ? sentenceWords : ordinaryWords;
  return words.filter((word) => /^[A-Z]{2,6}$/.test(word) && risky.has(word.toLowerCase()));
}

/** British spelling to American, whole words of which taxonomies are made. Both are looked up, whichever the data has. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})is(?=(?:ations?|ing|ed|es?|ers?)\b)/g, 'iz'],
  [/(?<=[a-z]{3})iz(?=(?:ations?|ing|ed|es?|ers?)\b)/g, 'is'],
  [/\bcentre/g, 'center'],
  [/\bcenter/g, 'centre'],
  [/\bfibre/g, 'fiber'],
  [/\bfiber/g, 'fibre'],
  [/\bmodelling/g, 'modeling'],
  [/\bmodeling/g, 'modelling'],
  [/\bdefence/g, 'defense'],
  [/\bdefense/g, 'defence'],
  [/\bprogramme\b/g, 'program'],
  [/\banalyse/g, 'analyze'],
  [/\blabelling/g, 'labeling'],
  [/\blabeling/g, 'labelling'],
  [/\bcolour/g, 'color'],
];

/** Other ways to write one term: joined or parted compounds, British and American spelling, Urdu words run together. */
export function phraseVariants(term: string): string[] {
  const variants = new Set([term]);
  if (/\p{L}\p{Pd}\p{L}/u.test(term)) variants.add(term.replace(/(?<=\p{L})\p{Pd}(?=\p{L})/gu, ''));
  if (/\b\d[a-z]\b/i.test(term)) variants.add(term.replace(/\b(\d)([a-z])\b/gi, '$1-$2'));
  // People who leave out the joiner or the space run the two words of a loan word together: بلاکچین.
  if (/^\p{Script=Arabic}+ \p{Script=Arabic}+$/u.test(term)) variants.add(term.replace(' ', ''));
  if (/^[\x20-\x7e]+$/.test(term)) {
    for (const [pattern, other] of spellings) variants.add(term.replace(pattern, other));
  }
  return [...variants];
}

const ordinaryWords = new Set(
  (
    'ace act age aid aim ar arm art as asp at bat bi bus cam can cap car cart cat cell chip cob dam dash dip dos ear edge elf ' +
    'era far fit flow gas gem get go has hot hub ice in ion is it kit lab lead led line lip low man map mass me men mes ml mom net ' +
    'nut of oil om one or pa pass pen pet pin pit pm pop pos prom pub rag raid ram ran rap rest ria rim rip rom sam sap sat say ' +
    'see sense set sip sit soap so sop spa spot sun tea tee ten tip top toe van vat was wan wave we web wet who wine'
  ).split(' '),
);

/**
 * True if a term of the taxonomy is an acronym that reads as an ordinary word (LED, RAG, IT, ML as millilitre) unless it
 * is written in capitals.
 */
export function needsCapitals(term: string): boolean {
  return /^[A-Z]{2,4}$/.test(term) && ordinaryWords.has(term.toLowerCase());
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

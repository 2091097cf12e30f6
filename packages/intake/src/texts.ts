import { companyLimits, locales, type LocalisedText } from '@karakoram/domain';
import { detectLanguage, tag, taxonomy } from '@karakoram/taxonomy';
import type { ImportedStatement } from './imported-company.ts';

/** A long text becomes the description, and its first sentences, as far as they fit, the summary. */
export function readText(text: string): { summary: string; description: string } {
  if (text.length <= companyLimits.summaryMax) return { summary: text, description: '' };
  const sentences = text.match(/.+?(?:[.!?。！？۔](?=\s|$|\p{Script=Han})|$)/gsu) ?? [text];
  let summary = '';
  for (const sentence of sentences) {
    if (summary.length + sentence.length > companyLimits.summaryMax) break;
    summary += sentence;
  }
  if (summary === '') summary = `${text.slice(0, companyLimits.summaryMax - 1).replace(/\s+\S*$/u, '')}…`;
  return { summary: summary.trim(), description: text.slice(0, companyLimits.descriptionMax) };
}

/** A text under the language that it is written in; nothing for an empty one. */
export function inItsLanguage(text: string): LocalisedText {
  return text === '' ? {} : { [detectLanguage(text)]: text };
}

/** The concepts that texts in any language name, each once, in order of their first mention. */
export function conceptsIn(...texts: readonly LocalisedText[]): string[] {
  const codes = new Set<string>();
  for (const text of texts) {
    for (const locale of locales) {
      for (const mention of tag(text[locale] ?? '')) if (mention.kind === 'concept') codes.add(mention.code);
    }
  }
  return [...codes];
}

/** The sectors that the texts speak of most, by the concepts and sectors they name. */
export function sectorsOf(texts: readonly string[]): string[] {
  const mentions = new Map<string, number>();
  for (const text of texts) {
    for (const { kind, code } of tag(text)) {
      const sector = kind === 'sector' ? code : taxonomy.sectorOf(code);
      if (sector !== undefined) mentions.set(sector, (mentions.get(sector) ?? 0) + 1);
    }
  }
  return [...mentions]
    .sort(([x, many], [y, more]) => more - many || (x < y ? -1 : 1))
    .slice(0, companyLimits.sectorsMax)
    .map(([code]) => code);
}

/**
 * A list of specialties becomes offers: one for each that names something the taxonomy knows and no earlier one named, and a last
 * one for all that it does not know, so that no word of a company's own is lost.
 */
export function offersOf(specialties: string): ImportedStatement[] {
  const offers: { text: LocalisedText; concepts: string[] }[] = [];
  const unknown: string[] = [];
  const told = new Set<string>();
  for (const part of specialties.split(/[,;；、،|]|\band\b/u)) {
    const text = part.trim().slice(0, companyLimits.statementTextMax);
    const codes = tag(text).flatMap(({ kind, code }) => (kind === 'concept' ? [code] : []));
    const news = codes.filter((code) => !told.has(code));
    if (codes.length === 0 && text !== '') unknown.push(text);
    if (news.length === 0 || offers.length === companyLimits.offersMax) continue;
    for (const code of news) told.add(code);
    offers.push({
      text: inItsLanguage(text),
      concepts: [...new Set(news)].slice(0, companyLimits.conceptsPerStatementMax),
    });
  }
  if (unknown.length === 0 || offers.length === companyLimits.offersMax) return offers;
  return [...offers, { text: inItsLanguage(listOf(unknown)), concepts: [] }];
}

/** As many items as a statement holds. */
function listOf(items: readonly string[]): string {
  let list = '';
  for (const item of new Set(items)) {
    const longer = list === '' ? item : `${list}, ${item}`;
    if (longer.length > companyLimits.statementTextMax) break;
    list = longer;
  }
  return list;
}

/** Summary and description of each language; a description that opens with the summary stands for both, or all of it would count twice. */
export function proseOf(summary: LocalisedText, description: LocalisedText): string[] {
  return locales.flatMap((locale) => {
    const [short, long] = [summary[locale], description[locale]];
    const isRepeated = short !== undefined && long?.startsWith(short.replace(/…$/u, '')) === true;
    return [isRepeated ? undefined : short, long].filter((text) => text !== undefined);
  });
}

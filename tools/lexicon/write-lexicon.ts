import { writeFileSync } from 'node:fs';
import path from 'node:path';

const english = `/**
 * English words that are used alike, as \`tokenise\` gives them: a word and, behind it, those of its kin that follow it in the
 * alphabet, a line. Made by \`npm run lexicon\` from the word vectors GloVe 6B (Pennington, Socher, Manning 2014; Public Domain
 * Dedication and License 1.0) of words that WordNet 3.1 (Princeton University) knows as no names.
 */
export const englishKin = `;

const chinese = `/**
 * Chinese words, each with its English translations of one word, a line. Made by \`npm run lexicon\` from CC-CEDICT
 * (https://www.mdbg.net/chinese/dictionary?page=cc-cedict), whose licence this file is under: Creative Commons
 * Attribution-ShareAlike 4.0.
 */
export const chineseTranslations = `;

/** Writes the data of packages/lexicon, and says how much it is. */
export function writeLexicon(
  folder: string,
  kin: ReadonlyMap<string, readonly string[]>,
  translations: ReadonlyMap<string, readonly string[]>,
): string {
  writeFileSync(path.join(folder, 'english-kin.data.ts'), fileOf(english, kin));
  writeFileSync(path.join(folder, 'chinese-translations.data.ts'), fileOf(chinese, translations));
  return `${pairsIn(kin)} pairs of English words, ${pairsIn(translations)} translations`;
}

function fileOf(head: string, words: ReadonlyMap<string, readonly string[]>): string {
  const lines = Array.from(words, ([word, others]) => [word, ...[...others].sort()].join(' ')).sort();
  return `${head}\`\n${lines.join('\n')}\n\`;\n`;
}

function pairsIn(words: ReadonlyMap<string, readonly string[]>): number {
  return [...words.values()].reduce((sum, others) => sum + others.length, 0);
}

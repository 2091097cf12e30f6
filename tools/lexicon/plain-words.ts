import { readFileSync } from 'node:fs';
import path from 'node:path';
import { shippedSectors, tokenise } from '@karakoram/taxonomy';

/** Senses in which no company writes. */
const unfit = /obscen|vulgar|offensive|disparag|slang|slur/;

/**
 * The words of English, as `tokenise` gives them, that are no names: what WordNet knows in small letters, and what the taxonomy
 * calls its concepts. A lexicon of anything else would list firms and people.
 *
 * @param folder WordNet's `dict`, with data.noun and the like (wndb(5WN)).
 */
export function plainWords(folder: string): Set<string> {
  const plain = new Set<string>();
  for (const kind of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(path.join(folder, `data.${kind}`), 'utf8').split('\n')) {
      for (const lemma of lemmasOf(line)) {
        if (/^[a-z]+$/.test(lemma)) add(plain, lemma);
      }
    }
  }
  for (const { concepts } of shippedSectors) {
    for (const { en } of concepts) for (const term of [en.name, ...en.synonyms]) add(plain, term);
  }
  return plain;
}

function add(words: Set<string>, text: string): void {
  for (const token of tokenise(text)) if (/^[a-z]{2,}$/.test(token)) words.add(token);
}

/** A line is: offset, file, part of speech, how many lemmas in hexadecimal, each with a number after it, more, a bar, the sense. */
function lemmasOf(line: string): string[] {
  const [data = '', sense = ''] = line.split(' | ');
  const fields = data.split(' ');
  const count = Number.parseInt(fields[3] ?? '', 16);
  if (line.startsWith(' ') || Number.isNaN(count) || unfit.test(sense)) return [];
  return Array.from({ length: count }, (_, index) => fields[4 + 2 * index] ?? '');
}

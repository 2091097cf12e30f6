import { parseArgs } from 'node:util';
import { tokenise } from '@karakoram/taxonomy';
import { fromWhereTheUserStands } from '../evaluation/folder.ts';
import { ExpectedError, step } from '../launcher/steps.mjs';
import { inProject } from '../launcher/project.mjs';
import { kinOf } from '../lexicon/kin-of-vectors.ts';
import { plainWords } from '../lexicon/plain-words.ts';
import { translationsOf } from '../lexicon/translations.ts';
import { readWordVectors } from '../lexicon/word-vectors.ts';
import { writeLexicon } from '../lexicon/write-lexicon.ts';

const usage = `Usage: npm run lexicon -- --vectors FILE --dictionary FILE --wordnet FOLDER

  --vectors      English word vectors in GloVe's text format, glove.6B.100d.txt
  --dictionary   a Chinese-English dictionary in the format of CC-CEDICT
  --wordnet      the folder "dict" of WordNet 3

Makes packages/lexicon/src/*.data.ts anew. docs/matching.md says what they are for.
`;

/** So many of the words that are used most. */
const wordsLookedAt = 60_000;

/** `npm run lexicon`: makes the words that are akin, which the ranking compares texts with, out of public sources. */
export async function run(args: readonly string[]): Promise<number> {
  const { vectors, dictionary, wordnet } = readArguments(args);
  const plain = await step('Reading WordNet', () => plainWords(wordnet));
  const formOf = (word: string) => {
    const [form = '', ...more] = tokenise(word);
    return more.length === 0 && plain.has(form) ? form : undefined;
  };
  const read = await step('Reading the vectors', () => readWordVectors(vectors, wordsLookedAt, formOf));
  const kin = await step('Comparing words', () => kinOf(read));
  const known = new Set(read.words);
  const translations = await step('Reading the dictionary', () =>
    translationsOf(dictionary, (word) => known.has(word)),
  );
  const folder = inProject('packages', 'lexicon', 'src');
  await step('Writing', (note) => note(writeLexicon(folder, kin, translations)));
  return 0;
}

function readArguments(args: readonly string[]) {
  const { vectors, dictionary, wordnet } = parse(args);
  if (vectors === undefined || dictionary === undefined || wordnet === undefined) throw new ExpectedError(usage);
  return {
    vectors: fromWhereTheUserStands(vectors),
    dictionary: fromWhereTheUserStands(dictionary),
    wordnet: fromWhereTheUserStands(wordnet),
  };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      vectors: { type: 'string' },
      dictionary: { type: 'string' },
      wordnet: { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new ExpectedError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

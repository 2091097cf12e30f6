import type { Random } from '../statistics/random.ts';

/** Letters that Urdu keyboards mix. */
const mixedLetters: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ہ: 'ه' };

/** A text in which some words of four letters and more, each with this probability, have a slip of the keyboard. */
export function misspell(text: string, probability: number, random: Random): string {
  return text.replaceAll(/\p{L}{4,}/gu, (word) => (random.chance(probability) ? slip(word, random) : word));
}

function slip(word: string, random: Random): string {
  const letters = Array.from(word);
  const mixed = letters.findIndex((letter) => letter in mixedLetters);
  if (mixed >= 0) return letters.with(mixed, mixedLetters[letters[mixed] ?? ''] ?? '').join('');
  const at = 1 + random.below(letters.length - 2);
  const [one = '', next = ''] = [letters[at], letters[at + 1]];
  switch (random.below(3)) {
    case 0:
      return letters.toSpliced(at, 2, next, one).join('');
    case 1:
      return letters.toSpliced(at, 1).join('');
    default:
      return letters.toSpliced(at, 0, one).join('');
  }
}

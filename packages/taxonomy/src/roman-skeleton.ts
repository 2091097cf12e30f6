/** Consonants that Urdu writes, by the letters of Roman Urdu. What is absent is a vowel, or may be one (و, ی), or is silent. */
const consonants: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ٹ: 't',
  ط: 't',
  ث: 's',
  س: 's',
  ص: 's',
  ش: 's',
  ج: 'j',
  چ: 'c',
  ح: 'h',
  ہ: 'h',
  خ: 'k',
  ک: 'k',
  ق: 'k',
  د: 'd',
  ڈ: 'd',
  ذ: 'z',
  ز: 'z',
  ژ: 'z',
  ض: 'z',
  ظ: 'z',
  ر: 'r',
  ڑ: 'r',
  غ: 'g',
  گ: 'g',
  ف: 'f',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

/** Letters of Roman Urdu that stand for one consonant, longest first. */
const romanSounds: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/ch/gu, 'C'],
  [/sh/gu, 's'],
  [/(?<=[bpdtjkgr])h/gu, ''],
  [/x/gu, 'ks'],
  [/c(?=[eiy])/gu, 's'],
  [/[cq]/gu, 'k'],
  [/C/gu, 'c'],
];

/** Shorter ones are those of too many names. */
const leastConsonants = 4;

/**
 * What a name has in common in Urdu and in Roman letters, whatever vowels the writer of the Roman chose: its consonants, after `~`,
 * which no name begins with. سبز کھیت and "sabz khet" are both `~sbzkt`. Undefined for a name of another script or too few consonants.
 */
export function romanSkeleton(name: string): string | undefined {
  const letters = /^[a-z ]+$/u.test(name)
    ? romanSounds.reduce((text, [sound, letter]) => text.replace(sound, letter), name)
    : /^[\p{Script=Arabic} ]+$/u.test(name)
      ? Array.from(name, (letter) => (letter === ' ' ? ' ' : (consonants[letter] ?? ''))).join('')
      : '';
  const skeleton = letters
    .replace(/[aeiouywv]/gu, '')
    // At the end of a word, or within, an h is as often silent as not.
    .replace(/(?<=\S)h/gu, '')
    .replace(/ /gu, '')
    .replace(/(.)\1+/gu, '$1');
  return skeleton.length < leastConsonants ? undefined : `~${skeleton}`;
}

import { Converter } from 'opencc-js/t2cn';

type Convert = (text: string) => string;

let convert: Convert | undefined;

/**
 * The simplified form of one Han character; any other character comes back as it is.
 *
 * Works character by character, so that offsets into the text survive. A handful of characters that depend on their word
 * (乾坤 becomes 干坤) therefore differ from proper spelling, alike in a text and in the words looked up in it: good for
 * comparing, not for display. Callers keep the answers.
 */
export function simplifyHan(character: string): string {
  // Built at the first Han character, in a few milliseconds: most starts and many texts never need it.
  convert ??= makeConvert();
  return convert(character);
}

function makeConvert(): Convert {
  // The library's declarations lose the type of its converter under Node's resolution, so it is checked here.
  const converter: unknown = Converter({ from: 't', to: 'cn' });
  if (!isConvert(converter)) throw new TypeError('opencc-js gave no converter.');
  return converter;
}

function isConvert(value: unknown): value is Convert {
  return typeof value === 'function';
}

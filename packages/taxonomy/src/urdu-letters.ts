/** Forms of one letter that keyboards and fonts mix freely, to the letter that Urdu uses (Unicode chart, Arabic block). */
const letterForms: Readonly<Record<string, string>> = {
  // Yeh: Arabic ye, alef maksura, and the Farsi forms.
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ێ: 'ی',
  // Barree ye with hamza is one character here and two there.
  ۓ: 'ئے',
  // Kaf.
  ك: 'ک',
  ڪ: 'ک',
  ګ: 'گ',
  // Heh: Arabic heh, heh with ye, teh marbuta. The two-eyed ھ stays: it makes another letter of the one before.
  ه: 'ہ',
  ە: 'ہ',
  ۀ: 'ہ',
  ۂ: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  // Alef with hamza or wasla. Alef with madda stays: it is another sound.
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
};

const forms = new RegExp(`[${Object.keys(letterForms).join('')}]`, 'gu');
const yehWithHamza = /(?:ی|ي|ى)\u0654/gu;
/** Vowel signs, Quranic marks, the marks that NFKC could not combine, and tatweel (U+0640). */
const marks = /\u0640|[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/gu;
const digits = /[\u0660-\u0669\u06f0-\u06f9]/gu;

/** Folds the letters of a text in Arabic script to the ones of Urdu, removes vowel signs and tatweel, and writes digits as 0 to 9. */
export function foldUrduLetters(text: string): string {
  return text
    .replace(yehWithHamza, 'ئ')
    .replace(marks, '')
    .replace(forms, (letter) => letterForms[letter] ?? letter)
    .replace(digits, (digit) => String(digit.charCodeAt(0) & 0x0f));
}

/**
 * The letters of a text without what writers of one word differ in: case, width, accents, vowel marks and hamzas, and the
 * forms that Arabic keyboards give to Urdu letters. Blanks and punctuation stay. For comparing, never for showing.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .toLowerCase()
    .replaceAll('ي', 'ی')
    .replaceAll('ى', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[ہةە]/gu, 'ه');
}

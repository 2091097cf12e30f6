import type { LocalisedText } from '@karakoram/contracts';

/** A company's name columns as one localised text without empty languages. */
export function presentNames(row: {
  nameEn: string | null;
  nameZh: string | null;
  nameUr: string | null;
}): LocalisedText {
  return {
    ...(row.nameEn === null ? {} : { en: row.nameEn }),
    ...(row.nameZh === null ? {} : { zh: row.nameZh }),
    ...(row.nameUr === null ? {} : { ur: row.nameUr }),
  };
}

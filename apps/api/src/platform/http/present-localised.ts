import type { LocalisedText } from '@karakoram/contracts';
import { z } from 'zod';

const StoredText = z.object({ en: z.string().optional(), zh: z.string().optional(), ur: z.string().optional() });

/** A stored localised text; the column is JSON, so its shape is checked on the way out. */
export function presentText(column: unknown): LocalisedText {
  return StoredText.parse(column);
}

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

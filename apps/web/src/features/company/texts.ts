import type { Locale } from '@karakoram/domain';

/** A text in the form: an entry for each language, empty where nothing is written. */
export type Texts = Record<Locale, string>;

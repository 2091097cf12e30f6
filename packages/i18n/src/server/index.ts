import type { Locale } from '../locales.ts';
import type { Translation } from '../translation.ts';
import { en } from './en/index.ts';
import { ur } from './ur/index.ts';
import { zh } from './zh/index.ts';

/** What the server itself says: problem sentences, validation sentences, mails. Never part of the web bundle. */
export type ServerCatalogue = Translation<typeof en>;

export const serverCatalogues = { en, zh, ur } as const satisfies Record<Locale, ServerCatalogue>;

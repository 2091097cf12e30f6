/** Texts in three languages that say where their translations come from, and drafts by the translation service of the site. */
export { type OriginValues } from './text-origins.ts';
export { TranslatableFields } from './translatable-fields.tsx';

/**
 * The shape that a translation of an English catalogue must have: the same keys, any text. A missing or an extra key in
 * `zh` or `ur` is a type error where the catalogue is written.
 *
 * Plurals are pairs of keys, `…_one` and `…_other`, in all three languages, and a call names the stem: `t('found', { count })`.
 * English and Urdu use both forms; Chinese has only `other`, so its two forms carry the same text (a test says so). A key may
 * also have `…_zero`, which i18next prefers at a count of 0 in every language.
 */
export type Translation<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Translation<English[Key]>;
};

import { countries, locales, type Country, type LocalisedText } from '@karakoram/domain';
import { z } from 'zod';

/** The identity values of a company that a desk has vouched for. */
export interface IdentityValues {
  readonly names: LocalisedText;
  readonly country: Country;
  readonly registrationNumber: string | null;
}

/** The stored form of a pending change: only what differs from the live values; null takes a value away. */
export const ChangeValues = z.object({
  nameEn: z.string().nullable().optional(),
  nameZh: z.string().nullable().optional(),
  nameUr: z.string().nullable().optional(),
  country: z.enum(countries).optional(),
  registrationNumber: z.string().nullable().optional(),
});
export type ChangeValues = z.infer<typeof ChangeValues>;

/** The column of each language's name. */
export const nameColumns = { en: 'nameEn', zh: 'nameZh', ur: 'nameUr' } as const;

/** The identity as it would be once the change is accepted. */
export function applyChange(live: IdentityValues, change: ChangeValues): IdentityValues {
  const names: LocalisedText = {};
  for (const locale of locales) {
    const changed = change[nameColumns[locale]];
    const name = changed === undefined ? live.names[locale] : (changed ?? undefined);
    if (name !== undefined) names[locale] = name;
  }
  return {
    names,
    country: change.country ?? live.country,
    registrationNumber: change.registrationNumber === undefined ? live.registrationNumber : change.registrationNumber,
  };
}

/** What has to change for `wanted` to become true; empty if it is true already. */
export function changeBetween(live: IdentityValues, wanted: IdentityValues): ChangeValues {
  const change: ChangeValues = {};
  for (const locale of locales) {
    if (live.names[locale] !== wanted.names[locale]) change[nameColumns[locale]] = wanted.names[locale] ?? null;
  }
  if (live.country !== wanted.country) change.country = wanted.country;
  if (live.registrationNumber !== wanted.registrationNumber) change.registrationNumber = wanted.registrationNumber;
  return change;
}

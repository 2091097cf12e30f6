import { companyLimits, translators } from '@karakoram/domain';
import { z } from 'zod';
import { Instant, LocaleCode } from './common.ts';

const origin = {
  by: z.enum(translators),
  from: LocaleCode.describe('The language it was translated from'),
};

function perLocale<Value extends z.ZodType>(value: Value) {
  return z.object({ en: value.optional(), zh: value.optional(), ur: value.optional() });
}

/** Where a translation comes from, as everybody sees it. */
export const TextOriginView = z
  .object({
    ...origin,
    confirmedAt: Instant.nullable().describe('When a person compared a machine’s translation with its source'),
    stale: z.boolean().describe('What it was translated from reads differently now'),
  })
  .meta({ id: 'TextOrigin' });
export type TextOriginView = z.infer<typeof TextOriginView>;

/** Those of one localised text; a language without one is the company’s own. */
export const TextOriginViews = perLocale(TextOriginView).meta({ id: 'TextOrigins' });
export type TextOriginViews = z.infer<typeof TextOriginViews>;

/** The same for the company's own members, with the words that were translated. */
export const OwnTextOrigin = TextOriginView.extend({ source: z.string() }).meta({ id: 'OwnTextOrigin' });
export const OwnTextOrigins = perLocale(OwnTextOrigin).meta({ id: 'OwnTextOrigins' });
export type OwnTextOrigins = z.infer<typeof OwnTextOrigins>;

/** Where a text comes from, as a member states it. */
const TextOriginInput = z.strictObject({
  ...origin,
  source: z.string().max(companyLimits.descriptionMax).describe('What the source said when the two were compared'),
  confirmed: z.boolean().default(false).describe('A person compared a machine’s translation with that source'),
});

/** Origins of languages that are not written are left out. What is absent altogether stays as it is. */
export const TextOriginsInput = z
  .strictObject({
    en: TextOriginInput.optional(),
    zh: TextOriginInput.optional(),
    ur: TextOriginInput.optional(),
  })
  .meta({ id: 'TextOriginsInput' });
export type TextOriginsInput = z.infer<typeof TextOriginsInput>;

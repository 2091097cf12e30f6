import { companyLimits } from '@karakoram/domain';
import { z } from 'zod';
import { LocaleCode } from './common.ts';

/** A text of the profile that somebody wants to have drafted in another language. */
export const DraftTranslationBody = z
  .strictObject({
    text: z.string().trim().min(1).max(companyLimits.descriptionMax),
    from: LocaleCode,
    to: LocaleCode,
  })
  .refine(({ from, to }) => from !== to, { path: ['to'], params: { code: 'choice_invalid' } })
  .meta({ id: 'DraftTranslationBody' });
export type DraftTranslationBody = z.infer<typeof DraftTranslationBody>;

/** What the service made of it. It is stored nowhere: the member puts it into the profile, or not. */
export const TranslationDraft = z.object({ text: z.string() }).meta({ id: 'TranslationDraft' });
export type TranslationDraft = z.infer<typeof TranslationDraft>;

import { locales } from '@karakoram/domain';
import { z } from 'zod';

/** One mail to be sent, in the words of a catalogue. */
export const MailData = z.object({
  to: z.email(),
  name: z.string().nullable(),
  locale: z.enum(locales),
  /** Catalogue prefix with the keys `subject`, `body` and `action`, for example `mail:verifyEmail`. */
  template: z.string(),
  params: z.record(z.string(), z.string()),
  /** Where the button leads: a path of the application or a full address. */
  link: z.string(),
  /** Whether it is a notification, which ends with a word on preferences instead of "you did not ask for this". */
  notification: z.boolean(),
});
export type MailData = z.infer<typeof MailData>;

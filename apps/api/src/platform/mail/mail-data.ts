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
  /** Further pages, named below the body: paths of the application or full addresses. */
  links: z.array(z.object({ text: z.string(), link: z.string() })).optional(),
  /** How to end mails of this sort without signing in: a page for people, and an address that mail programs post to (RFC 8058). */
  unsubscribe: z.object({ page: z.string(), address: z.string() }).optional(),
});
export type MailData = z.infer<typeof MailData>;

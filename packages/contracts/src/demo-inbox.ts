import { z } from 'zod';
import { Instant } from './common.ts';

/** The name of a mail's file without its ending; anything else, such as a path, is no id. */
export const DemoMailId = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.\d{3}Z-[0-9a-f]{8}$/);

const heading = { id: DemoMailId, to: z.string(), subject: z.string(), date: Instant };

/** The newest mails of the demo, newest first. */
export const DemoInbox = z.object({ items: z.array(z.object(heading)) }).meta({ id: 'DemoInbox' });
export type DemoInbox = z.infer<typeof DemoInbox>;

export const DemoMail = z
  .object({
    ...heading,
    text: z.string(),
    links: z
      .array(z.object({ label: z.string(), path: z.string() }))
      .describe('Links of the mail that lead into this application'),
  })
  .meta({ id: 'DemoMail' });
export type DemoMail = z.infer<typeof DemoMail>;

import { z } from 'zod';
import { LocaleCode } from './common.ts';

export const TaxonomyQuery = z.strictObject({ locale: LocaleCode.default('en') });
export type TaxonomyQuery = z.infer<typeof TaxonomyQuery>;

/** The sectors and concepts that a profile can name, in one language. Sectors that an administrator hid are left out. */
export const TaxonomyView = z
  .object({
    sectors: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        concepts: z
          .array(
            z.object({
              code: z.string(),
              name: z.string(),
              parent: z.string().nullable().describe('A concept of the same sector, which precedes this one'),
            }),
          )
          .describe('Parents before their children'),
      }),
    ),
  })
  .meta({ id: 'Taxonomy' });
export type TaxonomyView = z.infer<typeof TaxonomyView>;

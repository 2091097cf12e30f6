import { companyStatuses, memberRoles, permissions, platformRoles } from '@karakoram/domain';
import { z } from 'zod';
import { CountryCode, Id, LocaleCode, LocalisedText } from './common.ts';
import { isFitForNames } from './fit-for-names.ts';

/** Who is signed in and what they may do: the web shows and hides by this, the API decides by its own guard. */
export const Session = z
  .object({
    user: z
      .object({
        id: z.string(),
        name: z.string(),
        email: z.string(),
        locale: LocaleCode,
        platformRole: z.enum(platformRoles).nullable(),
        deskCountry: CountryCode.nullable(),
        membership: z
          .object({
            companyId: Id,
            companyName: LocalisedText,
            companyCountry: CountryCode,
            companyStatus: z.enum(companyStatuses),
            role: z.enum(memberRoles),
          })
          .nullable(),
      })
      .nullable(),
    permissions: z.array(z.enum(permissions)),
    demo: z.boolean().describe('True where mails can be read at the development inbox'),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof Session>;

/** What a person calls themselves. It stands in mails to others, so it is one line and short. */
export const AccountName = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine(isFitForNames, { params: { code: 'format_invalid' } });

export const UpdateAccountBody = z
  .strictObject({
    name: AccountName.optional(),
    locale: LocaleCode.optional(),
  })
  .meta({ id: 'UpdateAccountBody' });
export type UpdateAccountBody = z.infer<typeof UpdateAccountBody>;

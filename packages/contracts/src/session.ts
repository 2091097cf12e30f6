import { companyStatuses, memberRoles, permissions, platformRoles } from '@karakoram/domain';
import { z } from 'zod';
import { CountryCode, Id, LocaleCode, LocalisedText } from './common.ts';

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

/** Line breaks, control characters and marks that turn a text around: with them a name could pass for more than a name. */
const unfitForNames = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** What a person calls themselves. It stands in mails to others, so it is one line and short. */
export const AccountName = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine((name) => !unfitForNames.test(name), { params: { code: 'format_invalid' } });

export const UpdateAccountBody = z
  .strictObject({
    name: AccountName.optional(),
    locale: LocaleCode.optional(),
  })
  .meta({ id: 'UpdateAccountBody' });
export type UpdateAccountBody = z.infer<typeof UpdateAccountBody>;

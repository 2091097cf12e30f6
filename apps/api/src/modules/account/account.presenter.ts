import type { Session } from '@karakoram/contracts';
import type { CompanyStatus, Country, Locale, MemberRole, PlatformRole } from '@karakoram/domain';
import { presentNames } from '../../platform/http/present-localised.ts';

interface UserRow {
  id: string;
  name: string;
  email: string;
  locale: Locale;
  platformRole: PlatformRole | null;
  deskCountry: Country | null;
  member: {
    role: MemberRole;
    company: {
      id: string;
      country: Country;
      status: CompanyStatus;
      nameEn: string | null;
      nameZh: string | null;
      nameUr: string | null;
    };
  } | null;
}

export function presentSession(row: UserRow): Session['user'] {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    locale: row.locale,
    platformRole: row.platformRole,
    deskCountry: row.deskCountry,
    membership:
      row.member === null
        ? null
        : {
            companyId: row.member.company.id,
            companyName: presentNames(row.member.company),
            companyCountry: row.member.company.country,
            companyStatus: row.member.company.status,
            role: row.member.role,
          },
  };
}

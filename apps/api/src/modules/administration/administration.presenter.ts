import type { AuditEventView, LocalisedText, UserView } from '@karakoram/contracts';
import { z } from 'zod';
import type { Prisma } from '../../platform/database/generated/client.ts';
import { presentNames } from '../../platform/http/present-localised.ts';

export const userSelect = {
  id: true,
  name: true,
  email: true,
  emailVerified: true,
  locale: true,
  platformRole: true,
  deskCountry: true,
  disabledAt: true,
  createdAt: true,
  member: {
    select: { role: true, company: { select: { id: true, nameEn: true, nameZh: true, nameUr: true } } },
  },
} as const satisfies Prisma.UserSelect;

export function presentUser(row: Prisma.UserGetPayload<{ select: typeof userSelect }>): UserView {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    emailVerified: row.emailVerified,
    locale: row.locale,
    platformRole: row.platformRole,
    deskCountry: row.deskCountry,
    disabled: row.disabledAt !== null,
    membership:
      row.member === null
        ? null
        : { companyId: row.member.company.id, companyNames: presentNames(row.member.company), role: row.member.role },
    createdAt: row.createdAt.toISOString(),
  };
}

const Details = z.record(z.string(), z.json());

interface AuditRow {
  id: string;
  at: Date;
  actorId: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  details: unknown;
}

interface AuditNames {
  readonly actors: ReadonlyMap<string, string>;
  readonly companies: ReadonlyMap<string, LocalisedText>;
}

/** An account that is gone keeps its id as its name; a company that is gone has none. */
export function presentAuditEvent(row: AuditRow, names: AuditNames): AuditEventView {
  return {
    id: row.id,
    at: row.at.toISOString(),
    actor: row.actorId === null ? null : { id: row.actorId, name: names.actors.get(row.actorId) ?? row.actorId },
    action: row.action,
    subjectType: row.subjectType,
    subjectId: row.subjectId,
    companyNames: names.companies.get(row.subjectId) ?? null,
    details: Details.parse(row.details),
  };
}

import { z } from 'zod';
import type { Prisma } from '../../platform/database/generated/client.ts';

/** What a review decides on. The order of fields is that of the form. */
export const snapshotSelect = {
  type: true,
  country: true,
  nameEn: true,
  nameZh: true,
  nameUr: true,
  registrationNumber: true,
  taxNumber: true,
  lei: true,
  provinceCode: true,
  cityCode: true,
  sizeBand: true,
  founded: true,
  website: true,
  languages: true,
  sectors: true,
  summary: true,
  description: true,
  contactName: true,
  contactEmail: true,
  contactPhone: true,
  logo: { select: { hash: true } },
  statements: {
    orderBy: [{ kind: 'asc' }, { position: 'asc' }],
    select: { kind: true, text: true, concepts: true, modes: true },
  },
} as const satisfies Prisma.CompanySelect;

type ProfileRow = Prisma.CompanyGetPayload<{ select: typeof snapshotSelect }>;

const Snapshot = z.record(z.string(), z.json());
export type Snapshot = z.infer<typeof Snapshot>;

/** A profile as plain JSON, one entry a field that a reviewer reads. */
export function profileSnapshot(row: ProfileRow): Snapshot {
  const {
    nameEn,
    nameZh,
    nameUr,
    provinceCode,
    cityCode,
    contactName,
    contactEmail,
    contactPhone,
    statements,
    logo,
    ...rest
  } = row;
  const ofKind = (kind: 'offer' | 'need') =>
    statements
      .filter((statement) => statement.kind === kind)
      .map(({ text, concepts, modes }) => ({ text, concepts, modes }));
  return Snapshot.parse({
    names: { en: nameEn, zh: nameZh, ur: nameUr },
    ...rest,
    place: { province: provinceCode, city: cityCode },
    contact: { name: contactName, email: contactEmail, phone: contactPhone },
    logo: logo?.hash ?? null,
    offers: ofKind('offer'),
    needs: ofKind('need'),
  });
}

/** The fields that differ from an earlier snapshot; none if there is no earlier one. */
export function changedSince(earlier: unknown, now: Snapshot): string[] {
  const before = Snapshot.safeParse(earlier);
  if (!before.success || Object.keys(before.data).length === 0) return [];
  return Object.keys(now).filter((field) => canonical(before.data[field]) !== canonical(now[field]));
}

/** JSONB reorders keys, so two equal values are only equal as text once their keys are sorted. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  );
}

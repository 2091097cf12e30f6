import type {
  CompanyCheck,
  CompanyPage,
  Contact,
  OwnCompany,
  PartnerWishes,
  PendingChange,
  Responsiveness,
} from '@karakoram/contracts';
import {
  availableCompanyActions,
  cooperationModes,
  profileCompleteness,
  sizeBands,
  type Actor,
  type CheckedCompany,
  type CompletenessProfile,
  type IdentityField,
} from '@karakoram/domain';
import type { Prisma } from '../../platform/database/generated/client.ts';
import { presentNames, presentText } from '../../platform/http/present-localised.ts';
import { presentOrigins, presentOwnOrigins } from '../../platform/http/present-origins.ts';
import { companyCardSelect, presentCompanyCard, type CompanyCardRow } from '../company-cards/index.ts';
import { applyChange, ChangeValues } from './company-change.ts';

/** What a company's public page is made of, for one viewer. */
export interface CompanyPageRow extends CompanyCardRow {
  readonly description: unknown;
  readonly descriptionOrigins: unknown;
  readonly website: string | null;
  readonly approvedAt: Date | null;
  readonly verifiedAt: Date | null;
  readonly responsiveness: {
    readonly received: number;
    readonly answered: number;
    readonly medianHours: number | null;
  };
  /** Null for a viewer who may not read it. */
  readonly contact: Contact | null;
  /** The same. */
  readonly partnerWishes: WishesRow | null;
}

interface WishesRow {
  readonly partnerSizes: readonly string[];
  readonly partnerPlaces: string[];
}

/** A median of fewer answers says more about chance than about the company. */
const answersForMedian = 3;

/** The columns that a company's own members see. */
export const ownCompanySelect = {
  ...companyCardSelect,
  status: true,
  version: true,
  registrationNumber: true,
  taxNumber: true,
  lei: true,
  website: true,
  description: true,
  descriptionOrigins: true,
  partnerSizes: true,
  partnerPlaces: true,
  contactName: true,
  contactEmail: true,
  contactPhone: true,
  submittedAt: true,
  approvedAt: true,
  changes: {
    where: { status: 'pending' },
    take: 1,
    select: { id: true, values: true, createdAt: true },
  },
  reviews: {
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 1,
    select: { id: true, decision: true, reasons: true, note: true, createdAt: true },
  },
} as const satisfies Prisma.CompanySelect;
export type OwnCompanyRow = Prisma.CompanyGetPayload<{ select: typeof ownCompanySelect }>;

interface ContactRow {
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
}

function presentContact(row: ContactRow): Contact {
  return { name: row.contactName, email: row.contactEmail, phone: row.contactPhone };
}

function presentWishes({ partnerSizes, partnerPlaces }: WishesRow): PartnerWishes {
  return { partnerSizes: sizeBands.filter((band) => partnerSizes.includes(band)), partnerPlaces };
}

export function presentCompanyPage(row: CompanyPageRow): CompanyPage {
  const description = presentText(row.description);
  return {
    ...presentCompanyCard(row),
    description,
    descriptionOrigins: presentOrigins(description, row.descriptionOrigins),
    website: row.website,
    approvedAt: row.approvedAt?.toISOString() ?? null,
    verifiedAt: row.verifiedAt?.toISOString() ?? null,
    responsiveness: presentResponsiveness(row.responsiveness),
    contact:
      row.contact === null ? null : { name: row.contact.name, email: row.contact.email, phone: row.contact.phone },
    partnerWishes: row.partnerWishes === null ? null : presentWishes(row.partnerWishes),
  };
}

function presentResponsiveness({ received, answered, medianHours }: CompanyPageRow['responsiveness']): Responsiveness {
  return { received, answered, medianHoursToAnswer: answered < answersForMedian ? null : medianHours };
}

/** What an own company's page says besides what is stored of it. */
interface OwnCompanySetting {
  readonly checks: CompanyCheck[];
  /** A translation service is named. */
  readonly draftsTranslations: boolean;
}

export function presentOwnCompany(
  row: OwnCompanyRow,
  actor: Actor,
  { checks, draftsTranslations }: OwnCompanySetting,
): OwnCompany {
  const card = presentCompanyCard(row);
  const description = presentText(row.description);
  const stored = new Map(row.statements.map((statement) => [statement.id, statement]));
  const asOwn = (statement: (typeof card.offers)[number]) => ({
    ...statement,
    textOrigins: presentOwnOrigins(statement.text, stored.get(statement.id)?.textOrigins ?? {}),
    chosenConcepts: stored.get(statement.id)?.concepts ?? [],
  });
  const review = row.reviews[0];
  return {
    ...card,
    offers: card.offers.map(asOwn),
    needs: card.needs.map(asOwn),
    status: row.status,
    version: row.version,
    registrationNumber: row.registrationNumber,
    taxNumber: row.taxNumber,
    lei: row.lei,
    website: row.website,
    summaryOrigins: presentOwnOrigins(card.summary, row.summaryOrigins),
    description,
    descriptionOrigins: presentOwnOrigins(description, row.descriptionOrigins),
    draftsTranslations,
    contact: presentContact(row),
    ...presentWishes(row),
    completeness: profileCompleteness(completenessProfile(row)),
    checks,
    pendingChange: presentPendingChange(row),
    lastReview:
      review === undefined
        ? null
        : {
            id: review.id,
            decision: review.decision,
            reasons: review.reasons,
            note: review.note,
            createdAt: review.createdAt.toISOString(),
          },
    availableActions: availableCompanyActions({ id: row.id, country: row.country, status: row.status }, actor),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    approvedAt: row.approvedAt?.toISOString() ?? null,
  };
}

/** The new identity as a whole, so that a reader need not merge it; a field that stays as it is is null. */
function presentPendingChange(row: OwnCompanyRow): PendingChange | null {
  const change = row.changes[0];
  if (change === undefined) return null;
  const values = ChangeValues.parse(change.values);
  const live = { names: presentNames(row), country: row.country, registrationNumber: row.registrationNumber };
  const wanted = applyChange(live, values);
  const changed = changedFields(values);
  return {
    id: change.id,
    names: changed.includes('names') ? wanted.names : null,
    country: changed.includes('country') ? wanted.country : null,
    registrationNumber: changed.includes('registrationNumber') ? (wanted.registrationNumber ?? '') : null,
    createdAt: change.createdAt.toISOString(),
  };
}

/** The identity fields that a change touches. */
function changedFields(values: ChangeValues): IdentityField[] {
  const fields: IdentityField[] = [];
  if (values.nameEn !== undefined || values.nameZh !== undefined || values.nameUr !== undefined) fields.push('names');
  if (values.country !== undefined) fields.push('country');
  if (values.registrationNumber !== undefined) fields.push('registrationNumber');
  return fields;
}

/** The profile as completeness looks at it. */
export function completenessProfile(row: OwnCompanyRow): CompletenessProfile {
  const card = presentCompanyCard(row);
  const modesOf = (kind: 'offer' | 'need') =>
    row.statements
      .filter((statement) => statement.kind === kind)
      .map(({ modes }) => ({ modes: cooperationModes.filter((mode) => modes.includes(mode)) }));
  return {
    country: row.country,
    type: row.type,
    names: card.names,
    registrationNumber: row.registrationNumber,
    taxNumber: row.taxNumber,
    sectors: row.sectors,
    summary: card.summary,
    description: presentText(row.description),
    offers: modesOf('offer'),
    needs: modesOf('need'),
    cityCode: row.cityCode,
    sizeBand: card.sizeBand,
    founded: row.founded,
    website: row.website,
    languages: row.languages,
    hasLogo: row.logo !== null,
    contactName: row.contactName,
    contactEmail: row.contactEmail,
  };
}

/** The company as the checks look at it. */
export function checkedCompany(row: OwnCompanyRow): CheckedCompany {
  return {
    country: row.country,
    names: presentNames(row),
    summary: presentText(row.summary),
    registrationNumber: row.registrationNumber,
    taxNumber: row.taxNumber,
    lei: row.lei,
    provinceCode: row.provinceCode,
  };
}

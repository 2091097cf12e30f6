import type { CompanyCard, ShortCompanyCard, StatementView } from '@karakoram/contracts';
import { cooperationModes, readinessStages, sizeBandOf } from '@karakoram/domain';
import type { Prisma } from '../../platform/database/generated/client.ts';
import { presentNames, presentText } from '../../platform/http/present-localised.ts';
import { presentOrigins } from '../../platform/http/present-origins.ts';

/** The columns that a card needs; every list of companies selects these and no more. */
export const companyCardSelect = {
  id: true,
  country: true,
  type: true,
  nameEn: true,
  nameZh: true,
  nameUr: true,
  provinceCode: true,
  cityCode: true,
  sizeBand: true,
  founded: true,
  languages: true,
  sectors: true,
  summary: true,
  summaryOrigins: true,
  verification: true,
  invented: true,
  updatedAt: true,
  logo: { select: { hash: true } },
  statements: {
    orderBy: [{ kind: 'asc' }, { position: 'asc' }],
    select: {
      id: true,
      kind: true,
      text: true,
      textOrigins: true,
      concepts: true,
      taggedConcepts: true,
      modes: true,
      readiness: true,
    },
  },
} as const satisfies Prisma.CompanySelect;

export type CompanyCardRow = Prisma.CompanyGetPayload<{ select: typeof companyCardSelect }>;

export function presentCompanyCard(row: CompanyCardRow): CompanyCard {
  const summary = presentText(row.summary);
  return {
    id: row.id,
    country: row.country,
    type: row.type,
    names: presentNames(row),
    provinceCode: row.provinceCode,
    cityCode: row.cityCode,
    sizeBand: sizeBandOf(row.sizeBand) ?? null,
    founded: row.founded,
    languages: row.languages,
    sectors: row.sectors,
    summary,
    summaryOrigins: presentOrigins(summary, row.summaryOrigins),
    verification: row.verification,
    invented: row.invented,
    logoUrl: row.logo === null ? null : `/api/v1/companies/${row.id}/logo/${row.logo.hash}`,
    offers: row.statements.filter(({ kind }) => kind === 'offer').map(presentStatement),
    needs: row.statements.filter(({ kind }) => kind === 'need').map(presentStatement),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** `row` holds the first statements of each kind. */
export function presentShortCard(
  row: CompanyCardRow,
  { offerCount, needCount }: { readonly offerCount: number; readonly needCount: number },
): ShortCompanyCard {
  return { ...presentCompanyCard(row), offerCount, needCount };
}

function presentStatement(row: CompanyCardRow['statements'][number]): StatementView {
  const text = presentText(row.text);
  return {
    id: row.id,
    text,
    textOrigins: presentOrigins(text, row.textOrigins),
    concepts: [...new Set([...row.concepts, ...row.taggedConcepts])],
    modes: cooperationModes.filter((mode) => row.modes.includes(mode)),
    readiness: readinessStages.find((stage) => stage === row.readiness) ?? null,
  };
}

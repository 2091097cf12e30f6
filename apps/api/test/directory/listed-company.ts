import type { LocalisedText } from '@karakoram/contracts';
import type {
  CompanyStatus,
  CompanyType,
  Country,
  CooperationMode,
  Locale,
  SizeBand,
  VerificationLevel,
} from '@karakoram/domain';
import { conceptsIn } from '@karakoram/intake';
import { DirectoryEntryRepository } from '../../src/modules/directory/index.ts';
import type { TestApp } from '../setup/test-app.ts';

interface Statement {
  readonly text: LocalisedText;
  readonly modes?: CooperationMode[];
}

export interface Listing {
  readonly names: LocalisedText;
  readonly country?: Country;
  readonly status?: CompanyStatus;
  readonly type?: CompanyType;
  readonly languages?: Locale[];
  readonly provinceCode?: string;
  readonly summary?: LocalisedText;
  readonly sectors?: string[];
  readonly cityCode?: string;
  readonly sizeBand?: SizeBand;
  readonly verification?: VerificationLevel;
  readonly offers?: Statement[];
  readonly needs?: Statement[];
  readonly approvedAt?: Date;
}

/** A company in the directory, written by the code that writes it in production. */
export async function list(test: TestApp, listing: Listing): Promise<string> {
  const { names, offers = [], needs = [] } = listing;
  const statements = [
    ...offers.map((offer, position) => ({ ...offer, kind: 'offer' as const, position })),
    ...needs.map((need, position) => ({ ...need, kind: 'need' as const, position })),
  ];
  return test.database.transaction(async (tx) => {
    const { id } = await tx.company.create({
      data: {
        country: listing.country ?? 'PK',
        status: 'approved',
        type: listing.type ?? 'firm',
        nameEn: names.en ?? null,
        nameZh: names.zh ?? null,
        nameUr: names.ur ?? null,
        summary: listing.summary ?? {},
        sectors: listing.sectors ?? [],
        languages: listing.languages ?? ['en'],
        provinceCode: listing.provinceCode ?? null,
        cityCode: listing.cityCode ?? null,
        sizeBand: listing.sizeBand ?? null,
        verification: listing.verification ?? 'desk',
        approvedAt: listing.approvedAt ?? test.clock.now(),
        statements: {
          create: statements.map(({ kind, position, text, modes = [] }) => ({
            kind,
            position,
            text,
            modes,
            taggedConcepts: conceptsIn(text),
          })),
        },
      },
    });
    await test.app.get(DirectoryEntryRepository).refresh(tx, id);
    if (listing.status !== undefined && listing.status !== 'approved')
      await tx.company.update({ where: { id }, data: { status: listing.status } });
    return id;
  });
}

import type { CooperationMode, Country, LocalisedText, SizeBand } from '@karakoram/domain';

/** An offer or a need of an imported company, with the concepts that it names. */
export interface ImportedStatement {
  readonly text: LocalisedText;
  readonly concepts: readonly string[];
  /** Absent where the file cannot say: a list of specialties has no modes. */
  readonly modes?: readonly CooperationMode[];
}

/** A company as an import takes it in. */
export interface ImportedCompany {
  readonly country: Country;
  readonly names: LocalisedText;
  readonly registrationNumber: string | null;
  readonly provinceCode: string | null;
  readonly cityCode: string | null;
  readonly sizeBand: SizeBand | null;
  readonly founded: number | null;
  readonly website: string | null;
  readonly contactEmail: string | null;
  readonly sectors: readonly string[];
  readonly summary: LocalisedText;
  readonly description: LocalisedText;
  readonly offers: readonly ImportedStatement[];
  /** Absent where the file cannot say. */
  readonly needs?: readonly ImportedStatement[];
}

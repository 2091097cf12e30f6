import type { Locale } from '@karakoram/domain';
import { sectorLabels } from './sector-labels.ts';

export type SectorCode = (typeof sectorLabels)[number]['code'];

/** All sector codes, in the order in which people see them. */
export const sectorCodes: readonly SectorCode[] = sectorLabels.map(({ code }) => code);

/** True if the value is the code of a sector. */
export function isSectorCode(value: unknown): value is SectorCode {
  return sectorLabels.some(({ code }) => code === value);
}

/** The name of a sector in a language. Concepts are named by the API, which administrators can add to. */
export function sectorLabel(sector: SectorCode, locale: Locale): string {
  return sectorLabels.find(({ code }) => code === sector)?.[locale] ?? sector;
}

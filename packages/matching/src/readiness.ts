import { type CompanyType, readinessStages, type SizeBand } from '@karakoram/domain';
import type { Statement } from './match-profile.ts';
import { sizeClasses, sizeClassOf } from './size-class.ts';
import { placeBit } from './unit.ts';

/** In place of a stage, by its place in `readinessStages`: an offer that states none. */
export const unstated = readinessStages.length;

/** The stage of a statement by its place in `readinessStages`, or `unstated`. */
export function stageOf({ readiness }: Pick<Statement, 'readiness'>): number {
  return readiness === undefined ? unstated : readinessStages.indexOf(readiness);
}

/** For each stage, and last for `unstated`, the offers that are at it, as bits by `placeBit`. */
export function offersByStage(offers: readonly Statement[]): readonly number[] {
  const byStage = Array.from({ length: unstated + 1 }, () => 0);
  for (const [index, offer] of offers.entries()) {
    byStage[stageOf(offer)] = (byStage[stageOf(offer)] ?? 0) | placeBit(index + 1);
  }
  return byStage;
}

const researches: ReadonlySet<CompanyType> = new Set<CompanyType>(['university', 'institute']);

/** As what a company carries technology, by its place in `sizeClasses`: who researches does it as well as a large firm. */
export function carrierOf(type: CompanyType | undefined, sizeBand: SizeBand | undefined): number {
  return sizeClasses.indexOf(type !== undefined && researches.has(type) ? 'large' : sizeClassOf(sizeBand));
}

import { useTaxonomy } from './taxonomy.ts';

/**
 * Every concept by sector, as a picker takes them, some sectors before the others. One that is withdrawn is there only while
 * it is chosen.
 */
export function useConceptOptions(chosen: readonly string[], firstSectors: readonly string[] = []) {
  const { data } = useTaxonomy();
  const sectors = data?.sectors ?? [];
  const isFirst = ({ code }: { code: string }): boolean => firstSectors.includes(code);
  return [...sectors.filter(isFirst), ...sectors.filter((sector) => !isFirst(sector))].map(({ name, concepts }) => ({
    group: name,
    items: concepts
      .filter(({ code, isWithdrawn }) => !isWithdrawn || chosen.includes(code))
      .map((concept) => ({ value: concept.code, label: concept.name })),
  }));
}

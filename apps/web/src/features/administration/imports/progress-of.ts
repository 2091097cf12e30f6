import type { ImportRun } from '@karakoram/contracts';

/** How far a step is. A dry run looks at every row; an import writes only those that change something. */
export function progressOf({ status, doneRows, totalRows, outcomes }: ImportRun): {
  done: number;
  total: number;
  share: number;
} {
  const total = status === 'importing' ? outcomes.create + outcomes.update : totalRows;
  const done = Math.min(doneRows, total);
  return { done, total, share: total === 0 ? 1 : done / total };
}

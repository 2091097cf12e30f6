import type { Transaction } from '../../platform/database/database.ts';

/**
 * Up to when every change of the directory can be seen by the statements that follow: a transaction that began earlier and
 * still runs holds it back. By the clock of the database, which dates the changes.
 */
export async function settledUntil(tx: Transaction): Promise<Date> {
  const [row] = await tx.$queryRaw<{ until: Date }[]>`SELECT directory_settled_until() AS until`;
  if (row === undefined) throw new Error('a function gives one row');
  return row.until;
}

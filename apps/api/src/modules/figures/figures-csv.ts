import type { Figures, RequestFigures } from '@karakoram/contracts';
import { stringify } from 'csv-stringify/sync';

const requestColumns = [
  'sent',
  'pending',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
  'acceptanceRate',
  'medianDaysToAnswer',
] as const satisfies readonly (keyof RequestFigures)[];

/** The figures as one long table: what is counted, for whom or when, and the number. Spreadsheets pivot it as they like. */
export function figuresCsv(figures: Figures): string {
  const rows: (readonly [string, string, string, number | string])[] = [];
  for (const { week, ...counts } of figures.weeks) {
    for (const [measure, count] of Object.entries(counts)) rows.push(['week', week, measure, count]);
  }
  for (const { country, status, count } of figures.companies) rows.push(['companies', country, status, count]);
  for (const desk of figures.desks) {
    rows.push(['desk', desk.country, 'waiting', desk.waiting]);
    rows.push(['desk', desk.country, 'oldestHours', desk.oldestHours ?? '']);
    rows.push(['desk', desk.country, 'decided', desk.decided]);
    rows.push(['desk', desk.country, 'medianHoursToDecision', desk.medianHoursToDecision ?? '']);
  }
  const requests = (group: string, name: string, of: RequestFigures): void => {
    for (const column of requestColumns) rows.push([group, name, column, of[column] ?? '']);
  };
  requests('requests', 'all', figures.requests);
  for (const entry of figures.byCountry) requests('requests by country', entry.country, entry);
  for (const entry of figures.bySector) requests('requests by sector', entry.sector, entry);
  return '\uFEFF' + stringify([['group', 'name', 'measure', 'value'], ...rows], { escape_formulas: true });
}

import type { OwnCompany } from '@karakoram/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';

/** What the ranking reads of a profile; other gaps do not change suggestions. */
const readByRanking: ReadonlySet<string> = new Set([
  'needs',
  'offers',
  'description',
  'sectors',
  'modes',
  'size',
  'languages',
]);

/** What the profile of the reader's company does not say yet and the ranking would read, what gains most first. */
export const profileGapsQuery = queryOptions({
  queryKey: ['company', 'own', 'gaps'],
  queryFn: async ({ signal }) => {
    const { completeness } = await api.get<OwnCompany>('/company', { signal });
    return completeness.missing.map(({ field }) => field).filter((field) => readByRanking.has(field));
  },
});

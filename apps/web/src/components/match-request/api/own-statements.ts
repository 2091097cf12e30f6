import type { OwnCompany } from '@karakoram/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';

/** The offers and needs of the reader's own company. */
export const ownStatementsQuery = queryOptions({
  queryKey: ['company', 'own', 'statements'],
  queryFn: async ({ signal }) => {
    const { offers, needs } = await api.get<OwnCompany>('/company', { signal });
    return { offers, needs };
  },
});

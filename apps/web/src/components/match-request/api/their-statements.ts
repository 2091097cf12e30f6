import type { CompanyPage } from '@karakoram/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';

/** All offers and needs of the company that is asked: a list of companies shows only some of them. */
export const theirStatementsQuery = (companyId: string) =>
  queryOptions({
    queryKey: ['companies', companyId, 'statements'],
    queryFn: async ({ signal }) => {
      const { offers, needs } = await api.get<CompanyPage>(path`/companies/${companyId}`, { signal });
      return { offers, needs };
    },
  });

import type { CompanyPage } from '@karakoram/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';

/** A company's public page; with contact details where the reader may have them. */
export const companyQuery = (companyId: string) =>
  queryOptions({
    queryKey: ['companies', companyId],
    queryFn: ({ signal }) => api.get<CompanyPage>(path`/companies/${companyId}`, { signal }),
  });

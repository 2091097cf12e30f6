import type { CreateCompanyBody, OwnCompany, UpdateCompanyBody } from '@karakoram/contracts';
import { queryOptions, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';
import { companyKey, sessionQuery } from '../../../lib/session.ts';

export const ownCompanyQuery = queryOptions({
  queryKey: [...companyKey, 'own'],
  queryFn: ({ signal }) => api.get<OwnCompany>('/company', { signal }),
});

/** The reader's own company; not asked for until it is known that they have one. */
export function useOwnCompany(enabled: boolean) {
  return useQuery({ ...ownCompanyQuery, enabled });
}

/** The session names the company and its status, so what changes them reads it again. */
async function keep(queryClient: QueryClient, company: OwnCompany): Promise<void> {
  queryClient.setQueryData(ownCompanyQuery.queryKey, company);
  await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
}

/** Sends part of the profile; used by the store that saves as one types. */
export function patchCompany(body: UpdateCompanyBody): Promise<OwnCompany> {
  return api.patch<OwnCompany>('/company', body);
}

export function readCompany(): Promise<OwnCompany> {
  return api.get<OwnCompany>('/company');
}

export function useCreateCompany() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateCompanyBody) => api.post<OwnCompany>('/companies', body),
    onSuccess: (company) => keep(queryClient, company),
    meta: { showsErrors: true },
  });
}

function useCompanyStep(request: () => Promise<OwnCompany>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: request,
    onSuccess: (company) => keep(queryClient, company),
    // Somebody else moved it first: show where it stands now.
    onError: () => queryClient.invalidateQueries({ queryKey: ownCompanyQuery.queryKey }),
    meta: { showsErrors: true },
  });
}

export const useSubmitCompany = () => useCompanyStep(() => api.post<OwnCompany>('/company/submit', undefined));
export const useArchiveCompany = () => useCompanyStep(() => api.post<OwnCompany>('/company/archive', undefined));
export const useWithdrawChange = () => useCompanyStep(() => api.delete<OwnCompany>('/company/change'));
export const useRemoveLogo = () => useCompanyStep(() => api.delete<OwnCompany>('/company/logo'));

export function useUploadLogo() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append('logo', file);
      return api.put<OwnCompany>('/company/logo', body);
    },
    onSuccess: (company) => queryClient.setQueryData(ownCompanyQuery.queryKey, company),
    meta: { showsErrors: true },
  });
}

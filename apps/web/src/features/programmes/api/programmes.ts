import type { OwnRegistrationPage, ProgrammePage, ProgrammeView, RegisterBody } from '@karakoram/contracts';
import type { ProgrammeKind } from '@karakoram/domain';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { companyKey } from '../../../lib/session.ts';

/** Whatever changes a programme changes what every list and page says of it. */
export const programmesKey = ['programmes'] as const;
const ownKey = [...companyKey, 'programme-registrations'] as const;

export const programmeListQuery = (when: 'upcoming' | 'past', kind: ProgrammeKind | undefined) =>
  infiniteQueryOptions({
    queryKey: [...programmesKey, 'list', when, kind ?? 'any'],
    queryFn: ({ signal, pageParam }) =>
      api.get<ProgrammePage>('/programmes', { signal, query: { when, kind, cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const programmeQuery = (id: string) =>
  queryOptions({
    queryKey: [...programmesKey, 'one', id],
    queryFn: ({ signal }) => api.get<ProgrammeView>(path`/programmes/${id}`, { signal }),
  });

export const ownRegistrationsQuery = infiniteQueryOptions({
  queryKey: ownKey,
  queryFn: ({ signal, pageParam }) =>
    api.get<OwnRegistrationPage>('/programmes/registrations', { signal, query: { cursor: pageParam } }),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});

/** Registers the reader's company, or takes that back; either answers with the programme as it stands then. */
function useMove<Input>(id: string, move: (input: Input) => Promise<ProgrammeView>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: move,
    onSuccess: (programme) => queryClient.setQueryData(programmeQuery(id).queryKey, programme),
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: ownKey });
      await queryClient.invalidateQueries({ queryKey: programmesKey });
    },
    meta: { showsErrors: true },
  });
}

export function useRegister(id: string) {
  return useMove(id, (body: RegisterBody) => api.post<ProgrammeView>(path`/programmes/${id}/registration`, body));
}

export function useWithdraw(id: string) {
  return useMove<undefined>(id, () =>
    api.post<ProgrammeView>(path`/programmes/${id}/registration/withdraw`, undefined),
  );
}

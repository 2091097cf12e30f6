import type {
  CreateProgrammeBody,
  Done,
  ParticipantPage,
  RunProgrammePage,
  RunProgrammeView,
  UpdateProgrammeBody,
} from '@karakoram/contracts';
import type { ProgrammeAction, ProgrammeStatus, RegistrationStatus } from '@karakoram/domain';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';

const runKey = ['programmes', 'run'] as const;

export const runProgrammesQuery = (status: ProgrammeStatus | undefined) =>
  infiniteQueryOptions({
    queryKey: [...runKey, 'list', status ?? 'any'],
    queryFn: ({ signal, pageParam }) =>
      api.get<RunProgrammePage>('/desk/programmes', { signal, query: { status, cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const runProgrammeQuery = (id: string) =>
  queryOptions({
    queryKey: [...runKey, 'one', id],
    queryFn: ({ signal }) => api.get<RunProgrammeView>(path`/desk/programmes/${id}`, { signal }),
  });

export const participantsQuery = (id: string, status: RegistrationStatus) =>
  infiniteQueryOptions({
    queryKey: [...runKey, 'participants', id, status],
    queryFn: ({ signal, pageParam }) =>
      api.get<ParticipantPage>(path`/desk/programmes/${id}/participants`, {
        signal,
        query: { status, limit: 50, cursor: pageParam },
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

/** Whatever changes a programme changes what the public pages and the list say of it. */
function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['programmes'] }),
    meta: { showsErrors: true },
  });
}

export function useCreateProgramme() {
  return useChange((body: CreateProgrammeBody) => api.post<RunProgrammeView>('/desk/programmes', body));
}

export function useUpdateProgramme(id: string) {
  return useChange((body: UpdateProgrammeBody) => api.put<RunProgrammeView>(path`/desk/programmes/${id}`, body));
}

export function useDecideOnProgramme(id: string) {
  return useChange((action: ProgrammeAction) =>
    api.post<RunProgrammeView>(path`/desk/programmes/${id}/${action}`, undefined),
  );
}

export function useDiscardProgramme(id: string) {
  return useChange<undefined, Done>(() => api.delete<Done>(path`/desk/programmes/${id}`));
}

export function useRemoveParticipant(programmeId: string) {
  return useChange(({ id, reason }: { id: string; reason: string }) =>
    api.post<Done>(path`/desk/programmes/${programmeId}/participants/${id}/remove`, { reason }),
  );
}

import type {
  CreateProgrammeBody,
  Done,
  ParticipantPage,
  RunProgrammePage,
  RunProgrammeView,
  UpdateProgrammeBody,
} from '@karakoram/contracts';
import type { ProgrammeAction, ProgrammeStatus, RegistrationStatus } from '@karakoram/domain';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { useChange } from '../../../lib/use-change.ts';
import { programmesKey } from './programmes.ts';

const runKey = [...programmesKey, 'run'] as const;

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

export function useCreateProgramme() {
  return useChange(programmesKey, (body: CreateProgrammeBody) => api.post<RunProgrammeView>('/desk/programmes', body));
}

export function useUpdateProgramme(id: string) {
  return useChange(programmesKey, (body: UpdateProgrammeBody) =>
    api.put<RunProgrammeView>(path`/desk/programmes/${id}`, body),
  );
}

export function useDecideOnProgramme(id: string) {
  return useChange(programmesKey, (action: ProgrammeAction) =>
    api.post<RunProgrammeView>(path`/desk/programmes/${id}/${action}`, undefined),
  );
}

export function useDiscardProgramme(id: string) {
  return useChange<undefined, Done>(programmesKey, () => api.delete<Done>(path`/desk/programmes/${id}`));
}

export function useRemoveParticipant(programmeId: string) {
  return useChange(programmesKey, ({ id, reason }: { id: string; reason: string }) =>
    api.post<Done>(path`/desk/programmes/${programmeId}/participants/${id}/remove`, { reason }),
  );
}

import type {
  CreateOpportunityBody,
  OpportunityAttachments,
  OwnOpportunity,
  OwnOpportunityPage,
  UpdateOpportunityBody,
} from '@karakoram/contracts';
import type { OpportunityStatus } from '@karakoram/domain';
import {
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { companyKey } from '../../../lib/session.ts';
import { upload } from '../../../lib/upload.ts';

const key = [...companyKey, 'opportunities'] as const;
const listKey = [...key, 'list'] as const;

/** The opportunities of the reader's company, the latest changed first, page after page. */
export const ownOpportunitiesQuery = (status: OpportunityStatus | undefined) =>
  infiniteQueryOptions({
    queryKey: [...listKey, status ?? 'all'],
    queryFn: ({ signal, pageParam }) =>
      api.get<OwnOpportunityPage>('/company/opportunities', { signal, query: { status, cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export const ownOpportunityQuery = (id: string) =>
  queryOptions({
    queryKey: [...key, id],
    queryFn: ({ signal }) => api.get<OwnOpportunity>(path`/company/opportunities/${id}`, { signal }),
  });

/** Takes over what the API answered; lists are read again. */
export async function keepOpportunity(queryClient: QueryClient, opportunity: OwnOpportunity): Promise<void> {
  queryClient.setQueryData(ownOpportunityQuery(opportunity.id).queryKey, opportunity);
  await queryClient.invalidateQueries({ queryKey: listKey });
}

export function readOpportunity(id: string): Promise<OwnOpportunity> {
  return api.get<OwnOpportunity>(path`/company/opportunities/${id}`);
}

/** Sends part of an opportunity; used by the store that saves as one types. */
export function patchOpportunity(id: string, body: UpdateOpportunityBody): Promise<OwnOpportunity> {
  return api.patch<OwnOpportunity>(path`/company/opportunities/${id}`, body);
}

export function useCreateOpportunity() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateOpportunityBody) => api.post<OwnOpportunity>('/company/opportunities', body),
    onSuccess: (opportunity) => keepOpportunity(queryClient, opportunity),
    meta: { showsErrors: true },
  });
}

export type OpportunityStepAction = 'submit' | 'recall' | 'revise' | 'archive' | 'extend';

/** Moves an opportunity on, or extends it. */
export function useMoveOpportunity(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (action: OpportunityStepAction) =>
      api.post<OwnOpportunity>(path`/company/opportunities/${id}/${action}`, undefined),
    onSuccess: (opportunity) => keepOpportunity(queryClient, opportunity),
    // Somebody else moved it first: show where it stands now.
    onError: () => queryClient.invalidateQueries({ queryKey: key }),
    meta: { showsErrors: true },
  });
}

export function useOpenForInterest(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (open: boolean) => api.put<OwnOpportunity>(path`/company/opportunities/${id}/open`, { open }),
    onSuccess: (opportunity) => keepOpportunity(queryClient, opportunity),
    onError: () => queryClient.invalidateQueries({ queryKey: key }),
    meta: { showsErrors: true },
  });
}

/** Another type or direction; what it does not have is dropped. */
export function useChangeKind(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (kind: Required<Pick<UpdateOpportunityBody, 'type' | 'direction'>>) => {
      // The form may just have saved: its version is the one that counts.
      const { version } = queryClient.getQueryData(ownOpportunityQuery(id).queryKey) ?? (await readOpportunity(id));
      return patchOpportunity(id, { version, ...kind });
    },
    onSuccess: (opportunity) => keepOpportunity(queryClient, opportunity),
    onError: () => queryClient.invalidateQueries({ queryKey: key }),
    meta: { showsErrors: true },
  });
}

/** Files are saved at once, apart from the form. What they give away is read again with the opportunity. */
function keepAttachments(queryClient: QueryClient, id: string, { version, attachments }: OpportunityAttachments): void {
  const { queryKey } = ownOpportunityQuery(id);
  queryClient.setQueryData(queryKey, (before) => (before ? { ...before, version, attachments } : before));
  void queryClient.invalidateQueries({ queryKey });
}

export function useAttachFile(id: string, onProgress: (share: number) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ file, signal }: { file: File; signal: AbortSignal }) => {
      const body = new FormData();
      body.append('file', file);
      return upload<OpportunityAttachments>(path`/company/opportunities/${id}/attachments`, body, onProgress, signal);
    },
    onSuccess: (answer) => keepAttachments(queryClient, id, answer),
    meta: { showsErrors: true },
  });
}

export function useRemoveAttachment(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (attachmentId: string) =>
      api.delete<OpportunityAttachments>(path`/company/opportunities/${id}/attachments/${attachmentId}`),
    onSuccess: (answer) => keepAttachments(queryClient, id, answer),
    meta: { showsErrors: true },
  });
}

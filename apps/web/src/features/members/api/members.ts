import type {
  CreateInvitationBody,
  Done,
  InvitationPage,
  InvitationPreview,
  InvitationView,
  MemberPage,
} from '@karakoram/contracts';
import type { MemberRole } from '@karakoram/domain';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { useChange } from '../../../lib/use-change.ts';

const membersKey = ['company', 'members'];
const invitationsKey = ['company', 'invitations'];

export const membersQuery = infiniteQueryOptions({
  queryKey: membersKey,
  queryFn: ({ pageParam, signal }) =>
    api.get<MemberPage>('/company/members', { query: { cursor: pageParam, limit: 50 }, signal }),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});

export const invitationsQuery = infiniteQueryOptions({
  queryKey: invitationsKey,
  queryFn: ({ pageParam, signal }) =>
    api.get<InvitationPage>('/company/invitations', { query: { cursor: pageParam, limit: 50 }, signal }),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});

export function invitationQuery(token: string) {
  return queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => api.get<InvitationPreview>(path`/invitations/${token}`, { signal }),
  });
}

export function useChangeRole() {
  return useChange(membersKey, ({ id, role }: { id: string; role: MemberRole }) =>
    api.patch<Done>(path`/company/members/${id}`, { role }),
  );
}

export function useRemoveMember() {
  return useChange(membersKey, (id: string) => api.delete<Done>(path`/company/members/${id}`));
}

export function useInvite() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateInvitationBody) => api.post<InvitationView>('/company/invitations', body),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: invitationsKey }),
    meta: { showsErrors: true },
  });
}

export function useRevokeInvitation() {
  return useChange(invitationsKey, (id: string) => api.delete<Done>(path`/company/invitations/${id}`));
}

export function useAcceptInvitation(token: string) {
  return useMutation({
    mutationFn: () => api.post<Done>(path`/invitations/${token}/accept`, undefined),
    meta: { showsErrors: true },
  });
}

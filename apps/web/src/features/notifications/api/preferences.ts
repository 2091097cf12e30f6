import type { NotificationPreference, NotificationPreferences } from '@karakoram/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';

/** Where each kind of notification goes. */
export const preferencesQuery = queryOptions({
  queryKey: ['notification-preferences'],
  queryFn: ({ signal }) => api.get<NotificationPreferences>('/notifications/preferences', { signal }),
});

/**
 * Saves the choice for one kind. The switch turns at once and turns back if the choice could not be saved. Choices are saved
 * one after the other, so that the last one is the one that stays.
 */
export function useSavePreference() {
  const queryClient = useQueryClient();
  const { queryKey } = preferencesQuery;
  return useMutation({
    scope: { id: 'notification-preferences' },
    mutationFn: (preference: NotificationPreference) =>
      api.put<NotificationPreferences>('/notifications/preferences', { preferences: [preference] }),
    onMutate: async (preference) => {
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData(queryKey)?.preferences.find(({ kind }) => kind === preference.kind);
      queryClient.setQueryData(queryKey, (known) => known && replaced(known, preference));
      return { before };
    },
    onError: (_error, _preference, context) => {
      const before = context?.before;
      if (before) queryClient.setQueryData(queryKey, (known) => known && replaced(known, before));
    },
  });
}

function replaced({ preferences }: NotificationPreferences, next: NotificationPreference): NotificationPreferences {
  return { preferences: preferences.map((one) => (one.kind === next.kind ? next : one)) };
}

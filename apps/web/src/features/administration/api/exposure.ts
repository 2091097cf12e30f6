import type { ExposureOverview } from '@karakoram/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';
import { administrationKey } from './keys.ts';

const pollMs = 2_000;

/** The last plans of exposure, newest first. Asks again while one is being made. */
export const exposureQuery = () =>
  queryOptions({
    queryKey: [...administrationKey, 'exposure'],
    queryFn: ({ signal }) => api.get<ExposureOverview>('/administration/exposure', { signal }),
    refetchInterval: ({ state }) => (state.data?.planning === true ? pollMs : false),
  });

/** Has a plan made soon. */
export function usePlanExposure() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<ExposureOverview>('/administration/exposure/plan', {}),
    onSuccess: (overview) => queryClient.setQueryData(exposureQuery().queryKey, overview),
  });
}

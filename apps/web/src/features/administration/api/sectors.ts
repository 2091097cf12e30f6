import type { SectorFigures } from '@karakoram/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { administrationKey } from './keys.ts';

/** Every sector with its sizes, hidden ones too. */
export const sectorsQuery = () =>
  queryOptions({
    queryKey: [...administrationKey, 'sectors'],
    queryFn: ({ signal }) => api.get<SectorFigures>('/administration/sectors', { signal }),
  });

/** Hides a sector from forms and facets, or shows it again. */
export function useUpdateSector() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ code, hidden }: { code: string; hidden: boolean }) =>
      api.patch<SectorFigures>(path`/administration/sectors/${code}`, { hidden }),
    onSuccess: (figures) => {
      queryClient.setQueryData(sectorsQuery().queryKey, figures);
      // Forms and filters offer what the taxonomy says.
      void queryClient.invalidateQueries({ queryKey: ['taxonomy'] });
    },
  });
}

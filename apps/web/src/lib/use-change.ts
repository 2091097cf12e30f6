import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';

/**
 * A change after which all that is kept under `key` is read again, also where it failed: somebody else may have been faster.
 * It is pending until that has been read. The page that changes something shows what went wrong.
 */
export function useChange<Input, Output>(key: QueryKey, change: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queryClient.invalidateQueries({ queryKey: key }),
    meta: { showsErrors: true },
  });
}

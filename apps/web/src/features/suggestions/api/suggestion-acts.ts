import type { Done, SuggestionPage } from '@karakoram/contracts';
import type { DismissReason, SuggestionState } from '@karakoram/domain';
import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import { suggestionsKey } from '../../../components/suggestion/index.ts';
import { api, path } from '../../../lib/api-client.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { toast } from '../../../lib/toast.ts';

export type SuggestionAct =
  | { readonly kind: 'save' | 'restore'; readonly companyId: string }
  | { readonly kind: 'dismiss'; readonly companyId: string; readonly reason: DismissReason };

const stateAfter = { save: 'saved', restore: 'shown', dismiss: 'dismissed' } as const satisfies Record<
  SuggestionAct['kind'],
  SuggestionState
>;

/**
 * Saves, dismisses or restores. What is seen changes at once and is read again where it turned out differently. A card that
 * was saved or let go stays in its place until the list is opened again, so that nothing moves under the reader's hand.
 */
export function useSuggestionAct(): (act: SuggestionAct, onDone: () => void) => void {
  const queryClient = useQueryClient();
  const lists = [...suggestionsKey, 'list'];
  const dismissed = [...suggestionsKey, 'dismissed'];
  const { mutateAsync } = useMutation({
    mutationFn: (act: SuggestionAct) => {
      const { kind, companyId } = act;
      const body = kind === 'dismiss' ? { reason: act.reason } : undefined;
      return api.post<Done>(path`/suggestions/${companyId}/${kind}`, body);
    },
    onMutate: async (act) => {
      await queryClient.cancelQueries({ queryKey: lists });
      queryClient.setQueriesData<InfiniteData<SuggestionPage>>(
        { queryKey: lists },
        (data) => data && withAct(data, act),
      );
    },
    meta: { showsErrors: true },
    onError: (error) => {
      toast.error(problemText(error).title);
      return queryClient.invalidateQueries({ queryKey: suggestionsKey });
    },
    onSuccess: (_done, { companyId }) => {
      void queryClient.invalidateQueries({ queryKey: dismissed });
      void queryClient.invalidateQueries({ queryKey: [...suggestionsKey, 'fit', companyId] });
      // Marked as stale, and read again when a list is next opened.
      void queryClient.invalidateQueries({ queryKey: lists, refetchType: 'none' });
    },
  });
  // By promise, because the callbacks of `mutate` are those of the last call only, and two cards may be put aside quickly.
  return (act, onDone) => {
    mutateAsync(act).then(onDone, () => undefined);
  };
}

function withAct(data: InfiniteData<SuggestionPage>, { kind, companyId }: SuggestionAct): InfiniteData<SuggestionPage> {
  const pages = data.pages.map((page) => ({
    ...page,
    items:
      kind === 'dismiss'
        ? page.items.filter(({ company }) => company.id !== companyId)
        : page.items.map((item) => (item.company.id === companyId ? { ...item, state: stateAfter[kind] } : item)),
  }));
  return { ...data, pages };
}

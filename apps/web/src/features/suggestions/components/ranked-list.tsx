import type { SuggestionList, SuggestionView } from '@karakoram/contracts';
import type { DismissReason } from '@karakoram/domain';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReaderName } from '../../../components/company/index.ts';
import { SendRequestDialog } from '../../../components/match-request/index.ts';
import { suggestionListQuery, suggestionsKey } from '../../../components/suggestion/index.ts';
import { ErrorState, ListSkeleton, LoadMore } from '../../../components/ui/index.ts';
import { usePermission } from '../../../lib/session.ts';
import { toast } from '../../../lib/toast.ts';
import { useSuggestionAct } from '../api/suggestion-acts.ts';
import { requestStart } from '../request-start.ts';
import { useCardKeys } from '../use-card-keys.ts';
import { EmptyList } from './empty-list.tsx';
import { KeyHint } from './key-hint.tsx';
import { SuggestionCard } from './suggestion-card.tsx';
import classes from './ranked-list.module.css';

/** One list of suggestions, the best first, with everything that can be done about each. */
export function RankedList({ list }: { list: SuggestionList }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const readerName = useReaderName();
  const mayAct = usePermission('suggestion:act');
  const act = useSuggestionAct();
  const cards = useRef<HTMLUListElement>(null);
  const keys = useCardKeys(cards);
  const [asked, setAsked] = useState<SuggestionView | null>(null);
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    suggestionListQuery(list),
  );

  if (isPending) return <ListSkeleton rows={3} rowHeight="340px" />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const suggestions = data.pages.flatMap(({ items }) => items);
  if (suggestions.length === 0) return <EmptyList tab={list} />;

  const save = ({ company }: SuggestionView, saved: boolean): void => {
    const said = { company: readerName(company.names) };
    act({ kind: saved ? 'save' : 'restore', companyId: company.id }, () =>
      toast.success(saved ? t('suggestions:done.saved', said) : t('suggestions:done.unsaved', said)),
    );
  };
  const dismiss = ({ company }: SuggestionView, reason: DismissReason): void => {
    focusNeighbour(cards.current, company.id);
    act({ kind: 'dismiss', companyId: company.id, reason }, () =>
      toast.success(t('suggestions:done.dismissed', { company: readerName(company.names) }), {
        label: t('suggestions:act.undo'),
        run: () => act({ kind: 'restore', companyId: company.id }, () => void refetch()),
      }),
    );
  };

  return (
    <>
      {mayAct && <KeyHint isOn={keys.isOn} onChange={keys.setOn} />}
      <ul className={classes['list']} ref={cards}>
        {suggestions.map((suggestion) => (
          <SuggestionCard
            key={suggestion.company.id}
            suggestion={suggestion}
            onSave={(saved) => save(suggestion, saved)}
            onDismiss={(reason) => dismiss(suggestion, reason)}
            onRequest={() => setAsked(suggestion)}
          />
        ))}
      </ul>
      <LoadMore
        shown={suggestions.length}
        hasMore={hasNextPage}
        isLoading={isFetchingNextPage}
        onLoadMore={() => void fetchNextPage()}
      />
      {asked && (
        <SendRequestDialog
          company={asked.company}
          opened
          initial={requestStart(asked)}
          onClose={() => setAsked(null)}
          onSent={() => void queryClient.invalidateQueries({ queryKey: suggestionsKey })}
        />
      )}
    </>
  );
}

/** Keeps the place in the list when a card goes: the focus moves to the next card, or to the one before. */
function focusNeighbour(list: HTMLElement | null, companyId: string): void {
  const card = list?.querySelector<HTMLElement>(`[data-card="${companyId}"]`);
  const neighbour = card?.nextElementSibling ?? card?.previousElementSibling;
  if (neighbour instanceof HTMLElement) neighbour.focus({ preventScroll: true });
}

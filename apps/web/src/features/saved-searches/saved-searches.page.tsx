import type { SavedSearch, Sought } from '@karakoram/contracts';
import { useQuery } from '@tanstack/react-query';
import { IconBookmarks } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Awaited, ButtonLink, ConfirmDialog, EmptyState, PageHeader, Stack, Text } from '../../components/ui/index.ts';
import { problemText } from '../../lib/problem-text.ts';
import { toast } from '../../lib/toast.ts';
import { savedSearchesQuery, useChangeSearch, useDeleteSearch } from './api/saved-searches.ts';
import { EditSearchDialog } from './components/edit-search-dialog.tsx';
import { SavedSearchCard } from './components/saved-search-card.tsx';

export interface SavedSearchesPageProps {
  /** What a search asks for, in words; a hook's answer, since words come with the taxonomy. */
  wordsOf: (sought: Sought) => readonly string[];
  /** The link that shows what a search finds. */
  openOf: (search: SavedSearch, sought: Sought) => ReactNode;
}

/** What the reader keeps of their searches, by name. */
export function SavedSearchesPage({ wordsOf, openOf }: SavedSearchesPageProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(savedSearchesQuery);
  const change = useChangeSearch();
  const remove = useDeleteSearch();
  const [edited, setEdited] = useState<SavedSearch | undefined>(undefined);
  const [leaving, setLeaving] = useState<SavedSearch | undefined>(undefined);

  const pause = ({ id }: SavedSearch, paused: boolean): void =>
    change.mutate(
      { id, paused },
      {
        onSuccess: () => toast.success(t(paused ? 'savedSearches:pause.done' : 'savedSearches:resume.done')),
        onError: (problem) => toast.error(problemText(problem).title),
      },
    );
  const confirm = (): void => {
    if (leaving === undefined) return;
    remove.mutate(leaving.id, {
      onSuccess: () => toast.success(t('savedSearches:delete.done')),
      onError: (problem) => toast.error(problemText(problem).title),
      onSettled: () => setLeaving(undefined),
    });
  };

  return (
    <>
      <PageHeader title={t('savedSearches:title')} lead={t('savedSearches:lead')} />
      {data === undefined && <Awaited error={error} onRetry={() => void refetch()} rows={3} rowHeight="180px" />}
      {data?.items.length === 0 && (
        <EmptyState
          icon={<IconBookmarks size={36} stroke={1.5} />}
          title={t('savedSearches:empty')}
          detail={t('savedSearches:emptyDetail')}
          actions={
            <>
              <ButtonLink to="/directory" variant="primary">
                {t('savedSearches:emptyAction.companies')}
              </ButtonLink>
              <ButtonLink to="/opportunities">{t('savedSearches:emptyAction.opportunities')}</ButtonLink>
            </>
          }
        />
      )}
      {data !== undefined && data.items.length > 0 && (
        <Stack>
          <Text tone="quiet" size="sm">
            {t('savedSearches:count', { count: data.items.length, most: data.most })}
          </Text>
          <Stack as="ul">
            {data.items.map((search) => (
              <SavedSearchCard
                key={search.id}
                search={search}
                words={search.sought === null ? [] : wordsOf(search.sought)}
                open={search.sought === null ? null : openOf(search, search.sought)}
                isChanging={change.isPending}
                onEdit={() => setEdited(search)}
                onPause={(paused) => pause(search, paused)}
                onDelete={() => setLeaving(search)}
              />
            ))}
          </Stack>
        </Stack>
      )}
      {edited !== undefined && <EditSearchDialog search={edited} onClose={() => setEdited(undefined)} />}
      <ConfirmDialog
        opened={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        onConfirm={confirm}
        loading={remove.isPending}
        isDanger
        title={t('savedSearches:delete.title', { name: leaving?.name ?? '' })}
        detail={t('savedSearches:delete.detail')}
        confirmLabel={t('savedSearches:delete.action')}
      />
    </>
  );
}

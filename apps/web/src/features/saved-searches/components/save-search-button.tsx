import type { SavedSearchSubject } from '@karakoram/domain';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/index.ts';
import { usePermission } from '../../../lib/session.ts';

/** Fetched when it is first opened: the form and its schema are of no use to those who only read. */
const SaveSearchDialog = lazy(async () => ({ default: (await import('./save-search-dialog.tsx')).SaveSearchDialog }));

interface SaveSearchButtonProps {
  /** What it is a search of. */
  subject: SavedSearchSubject;
  /** Text and filters, as the address of the page has them, with its lists as lists. */
  query: Readonly<Record<string, unknown>>;
  /** What it may be called. */
  proposal: string;
}

/** Keeps the search that is on the screen. Nothing for visitors. */
export function SaveSearchButton({ subject, query, proposal }: SaveSearchButtonProps) {
  const { t } = useTranslation();
  const maySave = usePermission('saved-search:manage');
  const [opened, setOpened] = useState(false);
  if (!maySave) return null;
  return (
    <>
      <Button icon={<IconBookmarkPlus size={18} aria-hidden />} onClick={() => setOpened(true)}>
        {t('savedSearches:save.action')}
      </Button>
      {opened && (
        <Suspense fallback={null}>
          <SaveSearchDialog subject={subject} query={query} proposal={proposal} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}

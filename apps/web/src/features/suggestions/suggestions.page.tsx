import { getRouteApi } from '@tanstack/react-router';
import { IconBookmark, IconSparkles, IconThumbDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PageHeader, Stack, Tabs } from '../../components/ui/index.ts';
import { useSession } from '../../lib/session.ts';
import { ClosedList } from './components/closed-list.tsx';
import { DismissedList } from './components/dismissed-list.tsx';
import { GapsNotice } from './components/gaps-notice.tsx';
import { RankedList } from './components/ranked-list.tsx';
import type { SuggestionTab } from './suggestions.search.ts';

const route = getRouteApi('/suggestions');

export function SuggestionsPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { list: tab = 'open' } = route.useSearch();
  const { user, permissions } = useSession();
  const header = <PageHeader title={t('suggestions:title')} lead={t('suggestions:lead')} />;
  if (user !== null && !permissions.includes('suggestion:read'))
    return (
      <>
        {header}
        <ClosedList user={user} />
      </>
    );
  return (
    <>
      {header}
      <Tabs<SuggestionTab>
        label={t('suggestions:lists')}
        value={tab}
        onChange={(chosen) => void navigate({ search: chosen === 'open' ? {} : { list: chosen } })}
        tabs={[
          { value: 'open', label: t('suggestions:open'), icon: <IconSparkles size={18} aria-hidden /> },
          { value: 'saved', label: t('suggestions:saved'), icon: <IconBookmark size={18} aria-hidden /> },
          { value: 'dismissed', label: t('suggestions:dismissed'), icon: <IconThumbDown size={18} aria-hidden /> },
        ]}
      >
        {tab === 'dismissed' ? (
          <DismissedList />
        ) : (
          <Stack gap="md">
            {tab === 'open' && <GapsNotice />}
            <RankedList key={tab} list={tab} />
          </Stack>
        )}
      </Tabs>
    </>
  );
}

import type { DismissedSuggestion } from '@karakoram/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconRestore } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CompanyCardView, useReaderName } from '../../../components/company/index.ts';
import { Button, ListSkeleton, PagedList, Stack } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { usePermission } from '../../../lib/session.ts';
import { toast } from '../../../lib/toast.ts';
import { dismissedListQuery } from '../api/dismissed-list.ts';
import { useSuggestionAct } from '../api/suggestion-acts.ts';
import { EmptyList } from './empty-list.tsx';

/** What is not for us, each with its reason and the way back. */
export function DismissedList() {
  const pages = useInfiniteQuery(dismissedListQuery);
  return (
    <Stack gap="md">
      <PagedList
        pages={pages}
        skeleton={<ListSkeleton rows={3} rowHeight="236px" />}
        empty={<EmptyList tab="dismissed" />}
      >
        {(dismissed) => dismissed.map((one) => <DismissedCard key={one.company.id} dismissed={one} />)}
      </PagedList>
    </Stack>
  );
}

function DismissedCard({ dismissed: { company, reason, dismissedAt } }: { dismissed: DismissedSuggestion }) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useReaderName()(company.names);
  const mayAct = usePermission('suggestion:act');
  const act = useSuggestionAct();
  return (
    <CompanyCardView
      company={company}
      note={t('suggestions:dismissedBecause', {
        reason: t(`enums:dismissReason.${reason}`),
        when: format.relative(dismissedAt),
      })}
      actions={
        mayAct && (
          <Button
            icon={<IconRestore size={18} aria-hidden />}
            onClick={() =>
              act({ kind: 'restore', companyId: company.id }, () =>
                toast.success(t('suggestions:done.restored', { company: name })),
              )
            }
          >
            {t('suggestions:act.restore')}
          </Button>
        )
      }
    />
  );
}

import type { OpportunityDirection, OpportunityType } from '@karakoram/domain';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Anchor, Button, Notice, PageHeader, Stack } from '../../components/ui/index.ts';
import { problemText } from '../../lib/problem-text.ts';
import { useCreateOpportunity } from './api/own-opportunities.ts';
import { KindPicker } from './components/kind-picker.tsx';

/** What is offered or asked for; the form follows from it. */
export function NewOpportunityPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useCreateOpportunity();
  const [kind, setKind] = useState<{ type: OpportunityType | null; direction: OpportunityDirection }>({
    type: null,
    direction: 'offer',
  });
  const { type, direction } = kind;
  const begin = (): void => {
    if (type === null) return;
    create.mutate(
      { type, direction },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: '/company/opportunities/$opportunityId/edit', params: { opportunityId: id } }),
      },
    );
  };
  return (
    <>
      <PageHeader
        title={t('ownOpportunities:new.title')}
        lead={t('ownOpportunities:new.lead')}
        parent={<Anchor to="/company/opportunities">{t('ownOpportunities:title')}</Anchor>}
      />
      <Stack gap="lg">
        <KindPicker type={type} direction={direction} onChange={setKind} />
        {create.error !== null && (
          <Notice tone="attention" live>
            {problemText(create.error).title}
          </Notice>
        )}
        <div>
          <Button variant="primary" size="lg" disabled={type === null} loading={create.isPending} onClick={begin}>
            {t('ownOpportunities:new.begin')}
          </Button>
        </div>
      </Stack>
    </>
  );
}

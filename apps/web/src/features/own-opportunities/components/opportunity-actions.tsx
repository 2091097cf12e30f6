import type { OwnOpportunity } from '@karakoram/contracts';
import { isOpportunityEditable } from '@karakoram/domain';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  ButtonLink,
  ConfirmDialog,
  ExternalAnchor,
  Group,
  Notice,
  Stack,
} from '../../../components/ui/index.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { usePermission } from '../../../lib/session.ts';
import { toast } from '../../../lib/toast.ts';
import { type OpportunityStepAction, useCreateOpportunity, useMoveOpportunity } from '../api/own-opportunities.ts';

/** Steps that take effect at once and can be undone by another. */
const plainSteps = ['recall', 'revise'] as const;

/** What the reader can do with the opportunity as it stands. */
export function OpportunityActions({ opportunity }: { opportunity: OwnOpportunity }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayEdit = usePermission('opportunity:edit');
  const { id, type, direction, status, live, missing, availableActions, extensible } = opportunity;
  const move = useMoveOpportunity(id);
  const copy = useCreateOpportunity();
  const [isEnding, setEnding] = useState(false);
  const isEditable = mayEdit && isOpportunityEditable(status);
  const error = move.error ?? copy.error;

  const edit = (opportunityId: string): void =>
    void navigate({ to: '/company/opportunities/$opportunityId/edit', params: { opportunityId } });
  const step = (action: OpportunityStepAction): void =>
    move.mutate(action, {
      onSuccess: () => {
        toast.success(t(`ownOpportunities:actions.done.${action}`));
        if (action === 'recall' || action === 'revise') edit(id);
      },
    });

  return (
    <Stack gap="sm">
      <Group gap="sm">
        {isEditable && (
          <ButtonLink
            to="/company/opportunities/$opportunityId/edit"
            params={{ opportunityId: id }}
            search={missing.length === 0 ? { step: 'review' } : {}}
            variant="primary"
          >
            {t(
              missing.length === 0 && availableActions.includes('submit')
                ? 'ownOpportunities:actions.review'
                : 'ownOpportunities:actions.edit',
            )}
          </ButtonLink>
        )}
        {extensible && mayEdit && (
          <Button
            variant="primary"
            loading={move.isPending && move.variables === 'extend'}
            onClick={() => step('extend')}
          >
            {t('ownOpportunities:actions.extend')}
          </Button>
        )}
        {plainSteps
          .filter((action) => availableActions.includes(action))
          .map((action) => (
            <Button key={action} loading={move.isPending && move.variables === action} onClick={() => step(action)}>
              {t(`ownOpportunities:actions.${action}`)}
            </Button>
          ))}
        {live && <ExternalAnchor href={`/opportunities/${id}`}>{t('ownOpportunities:actions.view')}</ExternalAnchor>}
        {mayEdit && (
          <Button
            variant="quiet"
            loading={copy.isPending}
            onClick={() =>
              copy.mutate({ type, direction, copyOf: id }, { onSuccess: ({ id: created }) => edit(created) })
            }
          >
            {t('ownOpportunities:actions.copy')}
          </Button>
        )}
        {availableActions.includes('archive') && (
          <Button variant="quiet" onClick={() => setEnding(true)}>
            {t('ownOpportunities:actions.archive')}
          </Button>
        )}
      </Group>
      {error !== null && (
        <Notice tone="attention" live>
          {problemText(error).title}
        </Notice>
      )}
      <ConfirmDialog
        opened={isEnding}
        onClose={() => setEnding(false)}
        title={t('ownOpportunities:archive.title')}
        detail={t(live ? 'ownOpportunities:archive.live' : 'ownOpportunities:archive.detail')}
        confirmLabel={t('ownOpportunities:actions.archive')}
        isDanger
        loading={move.isPending}
        onConfirm={() =>
          move.mutate('archive', {
            onSuccess: () => toast.success(t('ownOpportunities:actions.done.archive')),
            onSettled: () => setEnding(false),
          })
        }
      />
    </Stack>
  );
}

import type { ManagedResource } from '@karakoram/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PublishingDecisions } from '../../../components/publishing/index.ts';
import { useDecideOnResource, useDiscardResource } from '../api/library.ts';

/** What can be decided about a resource as it stands, and what keeps it from being published. */
export function ResourceDecisions({ resource: { id, status, availableActions } }: { resource: ManagedResource }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const fieldName = (name: string): string | undefined => {
    const field = (['title', 'summary'] as const).find((known) => known === name);
    return field && t(`library:form.${field}`);
  };
  return (
    <PublishingDecisions
      actions={availableActions}
      grave="withdraw"
      isDraft={status === 'draft'}
      decide={useDecideOnResource(id)}
      discard={useDiscardResource(id)}
      onDiscarded={() => void navigate({ to: '/desk/resources' })}
      words={{
        action: (action) => t(`library:action.${action}`),
        done: (action) => t(`library:done.${action}`),
        grave: { title: t('library:withdrawTitle'), detail: t('library:withdrawDetail') },
        discard: {
          action: t('library:discard'),
          title: t('library:discardTitle'),
          detail: t('library:discardDetail'),
          done: t('library:discardDone'),
        },
        incomplete: t('library:incomplete'),
        field: fieldName,
      }}
    />
  );
}

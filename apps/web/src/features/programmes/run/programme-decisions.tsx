import type { RunProgrammeView } from '@karakoram/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PublishingDecisions } from '../../../components/publishing/index.ts';
import { useDecideOnProgramme, useDiscardProgramme } from '../api/run-programmes.ts';

/** What can be decided about a programme as it stands, and what keeps it from being published. */
export function ProgrammeDecisions({ programme: { id, status, availableActions } }: { programme: RunProgrammeView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const fieldName = (name: string): string | undefined => {
    if (name === 'registrationEndsAt') return t('runProgrammes:form.registrationEndsOn');
    const field = (['title', 'summary', 'description'] as const).find((known) => known === name);
    return field && t(`runProgrammes:form.${field}`);
  };
  return (
    <PublishingDecisions
      actions={availableActions}
      grave="cancel"
      isDraft={status === 'draft'}
      decide={useDecideOnProgramme(id)}
      discard={useDiscardProgramme(id)}
      onDiscarded={() => void navigate({ to: '/desk/programmes' })}
      words={{
        action: (action) => t(`runProgrammes:action.${action}`),
        done: (action) => t(`runProgrammes:done.${action}`),
        grave: {
          title: t('runProgrammes:cancelTitle'),
          detail: t('runProgrammes:cancelDetail'),
          back: t('common:actions.back'),
        },
        discard: {
          action: t('runProgrammes:discard'),
          title: t('runProgrammes:discardTitle'),
          detail: t('runProgrammes:discardDetail'),
          done: t('runProgrammes:discardDone'),
        },
        incomplete: t('runProgrammes:incomplete'),
        field: fieldName,
      }}
    />
  );
}

import type { RunProgrammeView } from '@karakoram/contracts';
import type { ProgrammeAction } from '@karakoram/domain';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ConfirmDialog, Group, Notice } from '../../../components/ui/index.ts';
import { ProblemError } from '../../../lib/problem.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { toast } from '../../../lib/toast.ts';
import { useDecideOnProgramme, useDiscardProgramme } from '../api/run-programmes.ts';

/** What can be decided about a programme as it stands, and what keeps it from being published. */
export function Decisions({ programme }: { programme: RunProgrammeView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const decide = useDecideOnProgramme(programme.id);
  const discard = useDiscardProgramme(programme.id);
  const [asked, setAsked] = useState<'cancel' | 'discard' | undefined>(undefined);

  const run = (action: ProgrammeAction): void =>
    decide.mutate(action, {
      onSuccess: () => toast.success(t(`runProgrammes:done.${action}`)),
      onSettled: () => setAsked(undefined),
    });
  const remove = (): void =>
    discard.mutate(undefined, {
      onSuccess: () => {
        toast.success(t('runProgrammes:discardDone'));
        void navigate({ to: '/desk/programmes' });
      },
      onError: (error) => toast.error(problemText(error).title),
      onSettled: () => setAsked(undefined),
    });

  return (
    <>
      {decide.error !== null && <Refusal error={decide.error} />}
      <Group gap="xs">
        {programme.availableActions.map((action) => (
          <Button
            key={action}
            variant={action === 'publish' ? 'primary' : 'secondary'}
            loading={decide.isPending}
            onClick={() => (action === 'cancel' ? setAsked('cancel') : run(action))}
          >
            {t(`runProgrammes:action.${action}`)}
          </Button>
        ))}
        {programme.status === 'draft' && (
          <Button variant="quiet" onClick={() => setAsked('discard')}>
            {t('runProgrammes:discard')}
          </Button>
        )}
      </Group>
      <ConfirmDialog
        opened={asked === 'cancel'}
        onClose={() => setAsked(undefined)}
        onConfirm={() => run('cancel')}
        loading={decide.isPending}
        isDanger
        title={t('runProgrammes:cancelTitle')}
        detail={t('runProgrammes:cancelDetail')}
        confirmLabel={t('runProgrammes:action.cancel')}
        cancelLabel={t('common:actions.back')}
      />
      <ConfirmDialog
        opened={asked === 'discard'}
        onClose={() => setAsked(undefined)}
        onConfirm={remove}
        loading={discard.isPending}
        isDanger
        title={t('runProgrammes:discardTitle')}
        detail={t('runProgrammes:discardDetail')}
        confirmLabel={t('runProgrammes:discard')}
      />
    </>
  );
}

/** Why it was refused; what is missing is named by field and language. */
function Refusal({ error }: { error: Error }) {
  const { t } = useTranslation();
  const { title } = problemText(error);
  if (!(error instanceof ProblemError) || error.code !== 'PROGRAMME_INCOMPLETE')
    return <Notice tone="attention" live title={title} />;
  return (
    <Notice tone="attention" live title={t('runProgrammes:incomplete')}>
      <ul>
        {error.errors.map(({ pointer, message }) => (
          <li key={pointer}>
            <FieldName pointer={pointer} />
            {': '}
            {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function FieldName({ pointer }: { pointer: string }) {
  const { t } = useTranslation();
  const [, name, part] = pointer.split('/');
  if (name === 'registrationEndsAt') return t('runProgrammes:form.registrationEndsOn');
  const field = (['title', 'summary', 'description'] as const).find((known) => known === name);
  const locale = (['en', 'zh', 'ur'] as const).find((known) => known === part);
  if (field === undefined) return pointer;
  const label = t(`runProgrammes:form.${field}`);
  return locale === undefined
    ? label
    : t('runProgrammes:form.inLanguage', { field: label, language: t(`common:languages.${locale}`) });
}

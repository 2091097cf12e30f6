import type { ManagedResource } from '@karakoram/contracts';
import type { ResourceAction } from '@karakoram/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ConfirmDialog, Group, Notice } from '../../../components/ui/index.ts';
import { ProblemError } from '../../../lib/problem.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { toast } from '../../../lib/toast.ts';
import { useDecideOnResource, useDiscardResource } from '../api/library.ts';

interface ResourceDecisionsProps {
  resource: ManagedResource;
  onDiscarded: () => void;
}

/** What can be decided about a resource as it stands, and what keeps it from being published. */
export function ResourceDecisions({ resource, onDiscarded }: ResourceDecisionsProps) {
  const { t } = useTranslation();
  const decide = useDecideOnResource(resource.id);
  const discard = useDiscardResource(resource.id);
  const [asked, setAsked] = useState<'withdraw' | 'discard' | undefined>(undefined);
  const run = (action: ResourceAction): void =>
    decide.mutate(action, {
      onSuccess: () => toast.success(t(`library:done.${action}`)),
      onSettled: () => setAsked(undefined),
    });
  return (
    <>
      {decide.error !== null && <Refusal error={decide.error} />}
      <Group gap="xs">
        {resource.availableActions.map((action) => (
          <Button
            key={action}
            variant={action === 'publish' ? 'primary' : 'secondary'}
            loading={decide.isPending}
            onClick={() => (action === 'withdraw' ? setAsked('withdraw') : run(action))}
          >
            {t(`library:action.${action}`)}
          </Button>
        ))}
        {resource.status === 'draft' && (
          <Button variant="quiet" onClick={() => setAsked('discard')}>
            {t('library:discard')}
          </Button>
        )}
      </Group>
      <ConfirmDialog
        opened={asked === 'withdraw'}
        onClose={() => setAsked(undefined)}
        onConfirm={() => run('withdraw')}
        loading={decide.isPending}
        isDanger
        title={t('library:withdrawTitle')}
        detail={t('library:withdrawDetail')}
        confirmLabel={t('library:action.withdraw')}
      />
      <ConfirmDialog
        opened={asked === 'discard'}
        onClose={() => setAsked(undefined)}
        onConfirm={() =>
          discard.mutate(undefined, {
            onSuccess: () => {
              toast.success(t('library:discardDone'));
              onDiscarded();
            },
            onError: (error) => toast.error(problemText(error).title),
            onSettled: () => setAsked(undefined),
          })
        }
        loading={discard.isPending}
        isDanger
        title={t('library:discardTitle')}
        detail={t('library:discardDetail')}
        confirmLabel={t('library:discard')}
      />
    </>
  );
}

/** Why it was refused; what is missing is named by field and language. */
function Refusal({ error }: { error: Error }) {
  const { t } = useTranslation();
  if (!(error instanceof ProblemError) || error.code !== 'RESOURCE_INCOMPLETE')
    return <Notice tone="attention" live title={problemText(error).title} />;
  return (
    <Notice tone="attention" live title={t('library:incomplete')}>
      <ul>
        {error.errors.map(({ pointer, message }) => (
          <li key={pointer}>
            <FieldName pointer={pointer} />
            {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The field and its language before what is said of it; nothing for what is no field. */
function FieldName({ pointer }: { pointer: string }) {
  const { t } = useTranslation();
  const [, name, part] = pointer.split('/');
  const field = (['title', 'summary'] as const).find((known) => known === name);
  const locale = (['en', 'zh', 'ur'] as const).find((known) => known === part);
  if (field === undefined || locale === undefined) return null;
  const label = t('library:form.inLanguage', {
    field: t(`library:form.${field}`),
    language: t(`common:languages.${locale}`),
  });
  return <>{`${label}: `}</>;
}

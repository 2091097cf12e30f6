import type { RunProgrammeView } from '@karakoram/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Anchor, ButtonLink, PageHeader } from '../../../components/ui/index.ts';
import { useLocalised } from '../../../lib/use-localised.ts';
import { toast } from '../../../lib/toast.ts';
import { runProgrammeQuery, useCreateProgramme, useUpdateProgramme } from '../api/run-programmes.ts';
import { ProgrammeForm } from './programme-form.tsx';
import { ProgrammeGone } from './programme-gone.tsx';
import { emptyValues, valuesOf } from './programme-values.ts';
import { useOrganisers } from './use-runs-programmes.ts';

export function NewProgrammePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useCreateProgramme();
  const [organiser = 'both'] = useOrganisers();
  return (
    <>
      <PageHeader
        title={t('runProgrammes:form.newTitle')}
        parent={<Anchor to="/desk/programmes">{t('runProgrammes:back')}</Anchor>}
      />
      <ProgrammeForm
        initial={emptyValues(organiser)}
        submitLabel={t('runProgrammes:form.create')}
        onSubmit={async (body) => {
          const { id } = await create.mutateAsync(body);
          toast.success(t('runProgrammes:form.created'));
          await navigate({ to: '/desk/programmes/$programmeId', params: { programmeId: id }, ignoreBlocker: true });
        }}
        onCancel={<ButtonLink to="/desk/programmes">{t('common:actions.cancel')}</ButtonLink>}
      />
    </>
  );
}

export function EditProgrammePage({ programmeId }: { programmeId: string }) {
  const { data: programme, error, refetch } = useQuery(runProgrammeQuery(programmeId));
  if (programme === undefined) return <ProgrammeGone error={error} onRetry={() => void refetch()} />;
  return <EditForm key={programme.id} programme={programme} />;
}

function EditForm({ programme }: { programme: RunProgrammeView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const update = useUpdateProgramme(programme.id);
  const title = useLocalised()(programme.title)?.text ?? t('runProgrammes:untitled');
  const back = { to: '/desk/programmes/$programmeId', params: { programmeId: programme.id } } as const;
  return (
    <>
      <PageHeader
        title={t('runProgrammes:form.editTitle')}
        parent={
          <Anchor {...back}>
            <bdi>{title}</bdi>
          </Anchor>
        }
      />
      <ProgrammeForm
        initial={valuesOf(programme)}
        submitLabel={t('runProgrammes:form.save')}
        {...(programme.status === 'draft' ? {} : { note: t('runProgrammes:form.told') })}
        onSubmit={async (body) => {
          await update.mutateAsync({ ...body, version: programme.version });
          toast.success(t('runProgrammes:form.saved'));
          await navigate({ ...back, ignoreBlocker: true });
        }}
        onCancel={<ButtonLink {...back}>{t('common:actions.cancel')}</ButtonLink>}
      />
    </>
  );
}

import type { RunProgrammeView } from '@karakoram/contracts';
import { useQuery } from '@tanstack/react-query';
import { IconExternalLink, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Anchor, Badge, ButtonLink, Card, Group, PageHeader, Stack, Text } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useLocalised } from '../../../lib/use-localised.ts';
import { runProgrammeQuery } from '../api/run-programmes.ts';
import { PhaseBadge } from '../components/phase-badge.tsx';
import { InventedProgrammeBadge } from '../components/programme-card.tsx';
import { useProgrammeWords } from '../components/use-programme-words.ts';
import { Participants } from './participants.tsx';
import { ProgrammeDecisions } from './programme-decisions.tsx';
import { ProgrammeGone } from './programme-gone.tsx';

/** One programme for those who run it: how it stands, what can be decided, and who takes part. */
export function RunProgrammePage({ programmeId }: { programmeId: string }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const { data: programme, error, refetch } = useQuery(runProgrammeQuery(programmeId));
  if (programme === undefined) return <ProgrammeGone error={error} onRetry={() => void refetch()} />;
  const title = localised(programme.title)?.text ?? t('runProgrammes:untitled');
  return (
    <>
      <PageHeader
        title={title}
        heading={<bdi>{title}</bdi>}
        parent={<Anchor to="/desk/programmes">{t('runProgrammes:back')}</Anchor>}
        actions={
          <Group gap="xs">
            {programme.status !== 'draft' && (
              <ButtonLink
                to="/programmes/$programmeId"
                params={{ programmeId }}
                icon={<IconExternalLink size={18} className="k-flip" aria-hidden />}
              >
                {t('runProgrammes:public')}
              </ButtonLink>
            )}
            {programme.canEdit && (
              <ButtonLink
                to="/desk/programmes/$programmeId/edit"
                params={{ programmeId }}
                icon={<IconPencil size={18} aria-hidden />}
              >
                {t('runProgrammes:edit')}
              </ButtonLink>
            )}
          </Group>
        }
      />
      <Stack gap="lg">
        <Summary programme={programme} />
        {programme.status !== 'draft' && <Participants programme={programme} />}
      </Stack>
    </>
  );
}

function Summary({ programme }: { programme: RunProgrammeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useProgrammeWords();
  const { kind, phase, invented, organiser, startsAt, registrationEndsAt, taken, capacity, waiting } = programme;
  const labelled = (label: string, value: string) => t('common:labelled', { label, value });
  return (
    <Card padding="lg">
      <Stack gap="sm">
        <Group gap="xs">
          <Badge>{t(`enums:programmeKind.${kind}`)}</Badge>
          <PhaseBadge phase={phase} />
          {invented && <InventedProgrammeBadge />}
        </Group>
        <Text>{labelled(t('programmes:from'), format.clocks(startsAt, { withDate: true }))}</Text>
        <Text>
          {labelled(t('programmes:registrationUntil'), format.clocks(registrationEndsAt, { withDate: true }))}
        </Text>
        <Text>{labelled(t('programmes:where'), words.placeOf(programme))}</Text>
        <Text>{labelled(t('programmes:forWhom'), words.audienceOf(programme))}</Text>
        <Text>{labelled(t('programmes:organiser'), t(`programmes:desk.${organiser}`))}</Text>
        <Text>
          {labelled(
            t('programmes:seats'),
            t(waiting === 0 ? 'runProgrammes:taken' : 'runProgrammes:waitingToo', { taken, capacity, waiting }),
          )}
        </Text>
        <ProgrammeDecisions programme={programme} />
      </Stack>
    </Card>
  );
}

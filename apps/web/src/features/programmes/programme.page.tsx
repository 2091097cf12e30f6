import { useQuery } from '@tanstack/react-query';
import { IconCalendarOff, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  Anchor,
  Awaited,
  Badge,
  ButtonLink,
  Card,
  EmptyState,
  Group,
  Localised,
  PageHeader,
  Sidebar,
  Stack,
  Text,
  Title,
} from '../../components/ui/index.ts';
import { isGone } from '../../lib/problem.ts';
import { useLocalised } from '../../lib/use-localised.ts';
import { useRunsProgrammes } from './run/use-runs-programmes.ts';
import { programmeQuery } from './api/programmes.ts';
import { PhaseBadge } from './components/phase-badge.tsx';
import { InventedProgrammeBadge } from './components/programme-card.tsx';
import { ProgrammeFacts } from './components/programme-facts.tsx';
import { RegistrationPanel } from './components/registration-panel.tsx';

/** A programme for everybody: what it is, when and where, and registering for it. */
export function ProgrammePage({ programmeId }: { programmeId: string }) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const runs = useRunsProgrammes();
  const { data: programme, error, refetch } = useQuery(programmeQuery(programmeId));
  if (isGone(error)) {
    return (
      <EmptyState
        level={1}
        icon={<IconCalendarOff size={36} stroke={1.5} />}
        title={t('programmes:gone.title')}
        detail={t('programmes:gone.detail')}
        actions={
          <ButtonLink to="/programmes" variant="primary">
            {t('programmes:gone.all')}
          </ButtonLink>
        }
      />
    );
  }
  if (programme === undefined) {
    return <Awaited level={1} error={error} onRetry={() => void refetch()} rows={3} rowHeight="180px" />;
  }
  const { kind, phase, title, summary, description, invented, organiser } = programme;
  return (
    <article>
      <PageHeader
        title={localised(title)?.text ?? ''}
        parent={<Anchor to="/programmes">{t('programmes:title')}</Anchor>}
        heading={<Localised text={title} />}
        actions={
          runs(organiser) && (
            <ButtonLink
              to="/desk/programmes/$programmeId"
              params={{ programmeId }}
              icon={<IconSettings size={18} aria-hidden />}
            >
              {t('runProgrammes:participants.title')}
            </ButtonLink>
          )
        }
      />
      <Stack>
        <Group gap="xs">
          <Badge>{t(`enums:programmeKind.${kind}`)}</Badge>
          <PhaseBadge phase={phase} />
          {invented && <InventedProgrammeBadge />}
        </Group>
        <Sidebar
          side="end"
          aside={
            <Stack>
              <RegistrationPanel programme={programme} />
              <ProgrammeFacts programme={programme} />
            </Stack>
          }
        >
          <Card as="section" padding="lg" aria-labelledby="about">
            <Stack gap="sm">
              <Title level={2} size={4} id="about">
                {t('programmes:about')}
              </Title>
              <Text as="div" size="lg">
                <Localised text={summary} block />
              </Text>
              {Object.keys(description).length > 0 && <Localised text={description} block />}
            </Stack>
          </Card>
        </Sidebar>
      </Stack>
    </article>
  );
}

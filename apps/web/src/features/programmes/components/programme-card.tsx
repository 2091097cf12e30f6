import type { ProgrammeCard } from '@karakoram/contracts';
import { IconArmchair, IconCalendarEvent, IconClockPause, IconMapPin } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Anchor, Badge, Card, Group, Localised, Stack, Text } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { PhaseBadge } from './phase-badge.tsx';
import classes from './programme-card.module.css';
import { useProgrammeWords } from './use-programme-words.ts';

interface ProgrammeCardViewProps {
  programme: ProgrammeCard;
  /** What the reader's company has to do with it. */
  own?: ReactNode;
}

/** A programme in a list: what, when on both clocks, where, and whether there is room. */
export function ProgrammeCardView({ programme, own }: ProgrammeCardViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useProgrammeWords();
  const { id, kind, phase, title, summary, invented } = programme;
  return (
    <Card as="li" padding="lg" className={classes['card']} aria-labelledby={`programme-${id}`}>
      <Stack gap="sm">
        <Group gap="xs">
          <Badge>{t(`enums:programmeKind.${kind}`)}</Badge>
          <PhaseBadge phase={phase} />
          {invented && <InventedProgrammeBadge />}
          {own}
        </Group>
        <h2 className={classes['title']} id={`programme-${id}`}>
          <Anchor tone="quiet" to="/programmes/$programmeId" params={{ programmeId: id }}>
            <Localised text={title} withTag={false} />
          </Anchor>
        </h2>
        <Text as="div" tone="quiet" lines={3}>
          <Localised text={summary} />
        </Text>
        <ul className={classes['facts']}>
          <li>
            <IconCalendarEvent size={16} aria-hidden />
            <time dateTime={programme.startsAt}>{format.clocks(programme.startsAt, { withDate: true })}</time>
          </li>
          <li>
            <IconMapPin size={16} aria-hidden />
            {words.placeOf(programme)}
          </li>
          {(phase === 'open' || phase === 'closed') && (
            <li>
              <IconArmchair size={16} aria-hidden />
              {words.seatsOf(programme)}
            </li>
          )}
          {phase === 'open' && (
            <li>
              <IconClockPause size={16} aria-hidden />
              {t('common:labelled', {
                label: t('programmes:registrationUntil'),
                value: format.clocks(programme.registrationEndsAt, { withDate: true }),
              })}
            </li>
          )}
        </ul>
      </Stack>
    </Card>
  );
}

/** Says that a programme is of the demo. */
export function InventedProgrammeBadge() {
  const { t } = useTranslation();
  return (
    <span title={t('programmes:inventedHint')}>
      <Badge>{t('programmes:invented')}</Badge>
    </span>
  );
}

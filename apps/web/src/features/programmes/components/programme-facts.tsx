import type { ProgrammeView } from '@karakoram/contracts';
import { IconCalendarPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, DownloadLink, Localised, Stack } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useLocale } from '../../../lib/i18n.ts';
import { useLocalised } from '../../../lib/use-localised.ts';
import classes from './programme-facts.module.css';
import { useProgrammeWords } from './use-programme-words.ts';

/** When on both clocks, where, for whom, by whom, how many seats, and the file for calendars. */
export function ProgrammeFacts({ programme }: { programme: ProgrammeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const locale = useLocale();
  const words = useProgrammeWords();
  const title = useLocalised()(programme.title)?.text ?? '';
  const { id, phase, startsAt, endsAt, registrationEndsAt, capacity, taken, waiting, organiser, address } = programme;
  const moment = (at: string) => <time dateTime={at}>{format.clocks(at, { withDate: true })}</time>;
  return (
    <Card as="section" aria-labelledby="programme-facts">
      <Stack>
        <h2 id="programme-facts" className="k-visually-hidden">
          {t('programmes:when')}
        </h2>
        <dl className={classes['facts']}>
          <Fact label={t('programmes:from')}>{moment(startsAt)}</Fact>
          <Fact label={t('programmes:until')}>{moment(endsAt)}</Fact>
          <Fact label={t('programmes:where')}>
            <div>{words.placeOf(programme)}</div>
            {Object.keys(address).length > 0 && <Localised text={address} block />}
          </Fact>
          <Fact label={t('programmes:forWhom')}>{words.audienceOf(programme)}</Fact>
          <Fact label={t('programmes:organiser')}>{t(`programmes:desk.${organiser}`)}</Fact>
          <Fact label={t('programmes:seats')}>
            {t('programmes:taken', { taken, capacity })}
            {waiting > 0 && ` · ${t('programmes:waiting', { count: waiting })}`}
          </Fact>
          <Fact label={t('programmes:registrationUntil')}>{moment(registrationEndsAt)}</Fact>
        </dl>
        {phase !== 'past' && phase !== 'cancelled' && (
          <DownloadLink
            href={`/api/v1/programmes/${id}/calendar.ics?lang=${locale}`}
            icon={<IconCalendarPlus size={18} aria-hidden />}
            aria-label={t('programmes:toCalendarLabel', { programme: title })}
            fullWidth
          >
            {t('programmes:toCalendar')}
          </DownloadLink>
        )}
      </Stack>
    </Card>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

import type { OwnOpportunity } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { Card, Title } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import classes from './opportunity-dates.module.css';

/** When it came to be, was handed in, was published, and expires. */
export function OpportunityDates({ opportunity }: { opportunity: OwnOpportunity }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { createdAt, submittedAt, publishedAt, expiresAt, end, extensibleFrom } = opportunity;
  const dates = [
    ['created', createdAt, format.date],
    ['submitted', submittedAt, format.date],
    ['published', publishedAt, format.date],
    [end === 'last_day' ? 'lastDay' : 'expires', expiresAt, format.day],
    ['extensible', extensibleFrom, format.date],
  ] as const;
  return (
    <Card as="section" tone="sunken" aria-labelledby="opportunity-dates">
      <Title level={2} size={4} id="opportunity-dates">
        {t('ownOpportunities:dates.title')}
      </Title>
      <dl className={classes['dates']}>
        {dates.map(
          ([name, moment, written]) =>
            moment !== null && (
              <div key={name}>
                <dt>{t(`ownOpportunities:dates.${name}`)}</dt>
                <dd>{written(moment)}</dd>
              </div>
            ),
        )}
      </dl>
    </Card>
  );
}

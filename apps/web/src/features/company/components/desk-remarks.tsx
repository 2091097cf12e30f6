import type { ReviewView } from '@karakoram/contracts';
import { reviewReasons } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { Stack, Text, Title } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import classes from './desk-remarks.module.css';

/** The desk's last decision in its own words. */
export function DeskRemarks({ review }: { review: ReviewView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const known = reviewReasons[review.decision].filter((reason) => review.reasons.includes(reason));
  return (
    <Stack gap="xs">
      <Title level={3}>{t('company:overview.remarks')}</Title>
      {known.length > 0 && (
        <ul className={classes['reasons']}>
          {known.map((reason) => (
            <li key={reason}>{t(`enums:reviewReason.${reason}`)}</li>
          ))}
        </ul>
      )}
      {review.note !== null && (
        <blockquote className={classes['note']} dir="auto" aria-label={t('company:overview.note')}>
          {review.note}
        </blockquote>
      )}
      <Text size="sm" tone="quiet">
        {t('company:overview.remarksAt', { date: format.date(review.createdAt) })}
      </Text>
    </Stack>
  );
}

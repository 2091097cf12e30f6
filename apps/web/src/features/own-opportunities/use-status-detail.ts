import type { OwnOpportunity } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** What its status means for an opportunity: until when it is public, or why it is so no longer. */
export function useStatusDetail(): (opportunity: OwnOpportunity) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ status, end, expiresAt }) => {
    const date = expiresAt === null ? '' : format.day(expiresAt);
    const isOver = status === 'expired' && end === 'last_day';
    return t(`ownOpportunities:statusDetail.${isOver ? 'expiredByLastDay' : status}`, { date });
  };
}

import type { OwnCompany } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** What the status of a company means for its members, and since when. */
export function useStatusDetail(): (company: OwnCompany) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ status, submittedAt, approvedAt }) => {
    const since = status === 'submitted' ? submittedAt : approvedAt;
    return t(`company:overview.statusDetail.${status}`, { date: since === null ? '' : format.date(since) });
  };
}

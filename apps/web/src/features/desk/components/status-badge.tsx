import type { CompanyStatus } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeProps } from '../../../components/ui/index.ts';

/** Vermilion where the desk is to act, jade where the company is listed. */
const tones = {
  draft: 'neutral',
  submitted: 'attention',
  changes_requested: 'neutral',
  rejected: 'neutral',
  approved: 'good',
  suspended: 'attention',
  archived: 'neutral',
} as const satisfies Record<CompanyStatus, BadgeProps['tone']>;

export function StatusBadge({ status }: { status: CompanyStatus }) {
  const { t } = useTranslation();
  return <Badge tone={tones[status]}>{t(`enums:companyStatus.${status}`)}</Badge>;
}

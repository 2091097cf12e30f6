import type { OpportunityStatus } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeProps } from '../../../components/ui/index.ts';

/** Vermilion where the desk is to act, jade where it is public. */
const tones = {
  draft: 'neutral',
  submitted: 'attention',
  on_hold: 'attention',
  changes_requested: 'neutral',
  rejected: 'neutral',
  published: 'good',
  expired: 'neutral',
  archived: 'neutral',
} as const satisfies Record<OpportunityStatus, BadgeProps['tone']>;

export function StatusBadge({ status }: { status: OpportunityStatus }) {
  const { t } = useTranslation();
  return <Badge tone={tones[status]}>{t(`enums:opportunityStatus.${status}`)}</Badge>;
}

import type { ResourceStatus } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeProps } from '../../../components/ui/index.ts';

const tones = {
  draft: 'neutral',
  published: 'good',
  withdrawn: 'attention',
} as const satisfies Record<ResourceStatus, BadgeProps['tone']>;

export function StatusBadge({ status }: { status: ResourceStatus }) {
  const { t } = useTranslation();
  return <Badge tone={tones[status]}>{t(`library:statusName.${status}`)}</Badge>;
}

import type { VerificationLevel } from '@karakoram/domain';
import { IconCircleCheck, IconInfoCircle, IconMailCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../ui/index.ts';

/** How far it is known that a company is what it says. */
export function VerificationBadge({ level }: { level: VerificationLevel }) {
  const { t } = useTranslation();
  const words = t(`enums:verification.${level}`);
  if (level === 'none') return <Badge>{words}</Badge>;
  const Icon = level === 'desk' ? IconCircleCheck : IconMailCheck;
  return (
    <Badge tone={level === 'desk' ? 'good' : 'neutral'} icon={<Icon size={14} aria-hidden />}>
      {words}
    </Badge>
  );
}

/** Says of an invented company of the demo that it is invented. */
export function InventedBadge() {
  const { t } = useTranslation();
  return (
    <span title={t('directory:card.inventedHint')}>
      <Badge icon={<IconInfoCircle size={14} aria-hidden />}>{t('directory:card.invented')}</Badge>
    </span>
  );
}

import type { OpportunityDirection, OpportunityType } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { Badge } from '../ui/index.ts';
import { OpportunityTypeIcon } from './opportunity-type-icon.tsx';

/** What type it is, and whether it is offered or requested. */
export function KindBadges({ type, direction }: { type: OpportunityType; direction: OpportunityDirection }) {
  const { t } = useTranslation();
  return (
    <>
      <Badge tone="good" icon={<OpportunityTypeIcon type={type} size={14} />}>
        {t(`enums:opportunityType.${type}`)}
      </Badge>
      <Badge>{t(`enums:opportunityDirection.${direction}`)}</Badge>
    </>
  );
}

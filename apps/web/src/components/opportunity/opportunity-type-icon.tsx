import type { OpportunityType } from '@karakoram/domain';
import {
  IconBriefcase,
  IconBuildingFactory2,
  IconBulb,
  IconFlask,
  IconPigMoney,
  IconSchool,
  type TablerIcon,
} from '@tabler/icons-react';

const icons = {
  technology: IconBulb,
  business: IconBriefcase,
  joint_research: IconFlask,
  investment: IconPigMoney,
  production_capacity: IconBuildingFactory2,
  talent: IconSchool,
} as const satisfies Record<OpportunityType, TablerIcon>;

/** The picture of a type. Its name stands beside it. */
export function OpportunityTypeIcon({ type, size = 20 }: { type: OpportunityType; size?: number }) {
  const Icon = icons[type];
  return <Icon size={size} stroke={1.75} aria-hidden />;
}

import type { ProgrammePhase } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { Badge, type BadgeProps } from '../../../components/ui/index.ts';

const tones = {
  draft: 'neutral',
  open: 'good',
  closed: 'neutral',
  running: 'good',
  past: 'neutral',
  cancelled: 'attention',
} as const satisfies Record<ProgrammePhase, BadgeProps['tone']>;

/** How a programme stands now. */
export function PhaseBadge({ phase }: { phase: ProgrammePhase }) {
  const { t } = useTranslation();
  return <Badge tone={tones[phase]}>{t(`programmes:phase.${phase}`)}</Badge>;
}

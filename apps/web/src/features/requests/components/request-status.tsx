import type { MatchRequestView } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../components/ui/index.ts';

/** Where a request stands. Only what waits for the reader asks for attention. */
export function RequestStatus({ request }: { request: Pick<MatchRequestView, 'status' | 'direction'> }) {
  const { t } = useTranslation();
  const { status, direction } = request;
  const pendingTone = direction === 'received' ? 'attention' : 'neutral';
  return (
    <Badge tone={status === 'pending' ? pendingTone : status === 'accepted' ? 'good' : 'neutral'}>
      {t(`enums:matchRequestStatus.${status}`)}
    </Badge>
  );
}

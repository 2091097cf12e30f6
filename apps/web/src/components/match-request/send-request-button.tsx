import { useQuery } from '@tanstack/react-query';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { Button, Skeleton } from '../ui/index.ts';
import { matchRequestStandingQuery } from './api/match-request-standing.ts';
import { LazySendRequestDialog } from './lazy-send-request-dialog.tsx';
import { refusalOf } from './refusal-of.ts';
import type { RequestedCompany } from './send-request-dialog.tsx';
import { StandingLine } from './standing-line.tsx';

export interface SendRequestButtonProps {
  company: RequestedCompany;
  fullWidth?: boolean;
}

/**
 * The one button that asks a company to work together, or in its place what stands in the way and where that leads. Shows
 * nothing to those for whom the question does not arise: visitors, staff, companies of the same country.
 */
export function SendRequestButton({ company, fullWidth = false }: SendRequestButtonProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const session = useSession();
  const [opened, setOpened] = useState(false);
  const country = session.user?.membership?.companyCountry;
  const concerned =
    session.permissions.includes('match-request:read') && country !== undefined && country !== company.country;
  const maySend = session.permissions.includes('match-request:send');
  const { data: standing, isError } = useQuery({
    ...matchRequestStandingQuery(company.id),
    enabled: concerned,
  });

  if (!concerned) return null;
  if (!standing && !isError) return <Skeleton height="40px" width={fullWidth ? '100%' : '160px'} />;

  if (standing?.obstacle === 'recently_declined' && standing.askAgainAt !== null) {
    return (
      <StandingLine requestId={standing.requestId} link={t('requests:standing.see')}>
        {t('requests:standing.recently_declined', { date: format.date(standing.askAgainAt) })}
      </StandingLine>
    );
  }
  if (standing?.obstacle === 'already_pending' || standing?.obstacle === 'already_accepted') {
    const isAccepted = standing.obstacle === 'already_accepted';
    return (
      <StandingLine
        requestId={standing.requestId}
        link={isAccepted ? t('requests:standing.seeContact') : t('requests:standing.see')}
      >
        {t(`requests:standing.${standing.obstacle}`)}
      </StandingLine>
    );
  }
  if (!maySend) return <StandingLine>{t(`requests:standing.${refusalOf(session)}`)}</StandingLine>;
  // Where the standing could not be read, the request itself will say what stands in the way.
  if (standing && standing.obstacle !== null) return null;
  return (
    // A block of its own, so that a stretching parent does not stretch the button.
    <div>
      <Button
        variant="primary"
        icon={<IconSend size={18} className="k-flip" aria-hidden />}
        fullWidth={fullWidth}
        onClick={() => setOpened(true)}
      >
        {t('requests:send.action')}
      </Button>
      <LazySendRequestDialog company={company} opened={opened} onClose={() => setOpened(false)} />
    </div>
  );
}

import type { InterestStanding } from '@karakoram/contracts';
import { useQuery } from '@tanstack/react-query';
import { IconMailForward } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { Button, Skeleton } from '../ui/index.ts';
import type { InterestingOpportunity } from './interesting-opportunity.ts';
import { interestStandingQuery } from './api/interest-standing.ts';
import { refusalOf } from './refusal-of.ts';
import { StandingLine } from './standing-line.tsx';

const Dialog = lazy(async () => ({ default: (await import('./express-interest-dialog.tsx')).ExpressInterestDialog }));

export interface ExpressInterestButtonProps {
  opportunity: InterestingOpportunity;
  fullWidth?: boolean;
}

/**
 * The one button that expresses interest in an opportunity, or in its place what stands in the way and where that leads. Shows
 * nothing to those for whom the question does not arise: visitors, staff, its author, companies of the same country.
 */
export function ExpressInterestButton({ opportunity, fullWidth = false }: ExpressInterestButtonProps) {
  const { t } = useTranslation();
  const session = useSession();
  const [opened, setOpened] = useState(false);
  const country = session.user?.membership?.companyCountry;
  const concerned =
    session.permissions.includes('match-request:read') &&
    country !== undefined &&
    country !== opportunity.author.country;
  const { data: standing, isError } = useQuery({ ...interestStandingQuery(opportunity.id), enabled: concerned });

  if (!concerned) return null;
  if (!standing && !isError) return <Skeleton height="40px" width={fullWidth ? '100%' : '160px'} />;
  if (standing && standing.requestId !== null) return <Interest standing={standing} />;
  if (!session.permissions.includes('match-request:send')) {
    return <StandingLine>{t(`requests:standing.${refusalOf(session)}`)}</StandingLine>;
  }
  if (standing?.obstacle === 'closed' || (!standing && !opportunity.open)) {
    return <StandingLine>{t('requests:interest.standing.closed')}</StandingLine>;
  }
  // Where the standing could not be read, the answer to the interest itself will say what stands in the way.
  if (standing && standing.obstacle !== null) return null;
  return (
    // A block of its own, so that a stretching parent does not stretch the button.
    <div>
      <Button
        variant="primary"
        icon={<IconMailForward size={18} className="k-flip" aria-hidden />}
        fullWidth={fullWidth}
        onClick={() => setOpened(true)}
      >
        {t('requests:interest.action')}
      </Button>
      {opened && (
        <Suspense fallback={null}>
          <Dialog opportunity={opportunity} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** The interest that the company has expressed before, and where it stands. */
function Interest({ standing: { obstacle, requestId, askAgainAt } }: { standing: InterestStanding }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (obstacle === 'recently_declined' && askAgainAt !== null) {
    return (
      <StandingLine requestId={requestId} link={t('requests:interest.standing.see')}>
        {t('requests:interest.standing.recently_declined', { date: format.date(askAgainAt) })}
      </StandingLine>
    );
  }
  const isAccepted = obstacle === 'already_accepted';
  return (
    <StandingLine
      requestId={requestId}
      link={isAccepted ? t('requests:standing.seeContact') : t('requests:interest.standing.see')}
    >
      {isAccepted ? t('requests:interest.standing.already_accepted') : t('requests:interest.standing.already_pending')}
    </StandingLine>
  );
}

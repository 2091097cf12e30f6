import type { MatchRequestView } from '@karakoram/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ReaderName, useReaderName } from '../../../components/company/index.ts';
import { Anchor, Card, CompanyLogo } from '../../../components/ui/index.ts';
import { useSession } from '../../../lib/session.ts';
import { OtherLogo, OtherName } from './other-company.tsx';
import classes from './two-companies.module.css';

/** Who asks and who is asked. */
export function TwoCompanies({ request }: { request: MatchRequestView }) {
  const { t } = useTranslation();
  const { user } = useSession();
  const { company, anonymous } = request;
  const ownNames = user?.membership?.companyName ?? {};
  const ownName = useReaderName()(ownNames);
  const sizeBand = anonymous?.sizeBand ?? null;
  const note =
    company === null
      ? sizeBand && t(`enums:sizeBand.${sizeBand}`)
      : !request.companyListed && t('requests:card.notListed');
  const own = (
    <Party logo={<CompanyLogo name={ownName} size="sm" />} note={t('requests:detail.ours')}>
      <ReaderName names={ownNames} />
    </Party>
  );
  const other = (
    <Party logo={<OtherLogo request={request} size="sm" />} note={note}>
      {company !== null && request.companyListed ? (
        <Anchor to="/companies/$companyId" params={{ companyId: company.id }}>
          <OtherName request={request} />
        </Anchor>
      ) : (
        <OtherName request={request} />
      )}
    </Party>
  );
  const [sender, receiver] = request.direction === 'sent' ? [own, other] : [other, own];
  return (
    <Card as="section">
      <h2 className={classes['title']}>{t('requests:detail.companies')}</h2>
      <dl className={classes['parties']}>
        <dt>{t('requests:detail.sender')}</dt>
        <dd>{sender}</dd>
        <dt>{t('requests:detail.receiver')}</dt>
        <dd>{receiver}</dd>
      </dl>
    </Card>
  );
}

interface PartyProps {
  logo: ReactNode;
  note: ReactNode;
  children: ReactNode;
}

function Party({ logo, note, children }: PartyProps) {
  return (
    <div className={classes['party']}>
      {logo}
      <div>
        {children}
        {note && <p className={classes['note']}>{note}</p>}
      </div>
    </div>
  );
}

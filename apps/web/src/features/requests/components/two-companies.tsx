import type { MatchRequestView } from '@karakoram/contracts';
import type { LocalisedText } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { ReaderName, useReaderName } from '../../../components/company/index.ts';
import { Anchor, Card, CompanyLogo } from '../../../components/ui/index.ts';
import { useSession } from '../../../lib/session.ts';
import classes from './two-companies.module.css';

/** Who asks and who is asked. */
export function TwoCompanies({ request }: { request: MatchRequestView }) {
  const { t } = useTranslation();
  const { user } = useSession();
  const own = (
    <Party
      names={user?.membership?.companyName ?? {}}
      logoUrl={null}
      note={t('requests:detail.ours')}
      companyId={null}
    />
  );
  const other = (
    <Party
      names={request.company.names}
      logoUrl={request.company.logoUrl}
      note={request.companyListed ? null : t('requests:card.notListed')}
      companyId={request.companyListed ? request.company.id : null}
    />
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
  names: LocalisedText;
  logoUrl: string | null;
  note: string | null;
  /** Null where there is no public page to lead to. */
  companyId: string | null;
}

function Party({ names, logoUrl, note, companyId }: PartyProps) {
  const name = useReaderName()(names);
  const words = <ReaderName names={names} />;
  return (
    <div className={classes['party']}>
      <CompanyLogo name={name} src={logoUrl} size="sm" />
      <div>
        {companyId === null ? (
          words
        ) : (
          <Anchor to="/companies/$companyId" params={{ companyId }}>
            {words}
          </Anchor>
        )}
        {note !== null && <p className={classes['note']}>{note}</p>}
      </div>
    </div>
  );
}

import type { DemoInbox } from '@karakoram/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconMail, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Awaited, Button, EmptyState, PageHeader } from '../../components/ui/index.ts';
import { useFormat } from '../../lib/format.ts';
import { ProblemError } from '../../lib/problem.ts';
import { demoInboxQuery } from './api/demo-inbox.ts';
import { MailView } from './components/mail-view.tsx';
import classes from './demo-inbox.module.css';

const route = getRouteApi('/dev/inbox');

/** Mails of the demo, so that links to confirm an address or to set a password can be followed. */
export function DemoInboxPage() {
  const { t } = useTranslation();
  const { mail } = route.useSearch();
  const { data, error, refetch, isRefetching } = useQuery(demoInboxQuery);
  if (error instanceof ProblemError && error.status === 404) {
    return (
      <EmptyState
        level={1}
        icon={<IconMail size={36} stroke={1.5} />}
        title={t('inbox:absent')}
        detail={t('inbox:absentDetail')}
      />
    );
  }
  return (
    <>
      <PageHeader
        title={t('inbox:title')}
        lead={t('inbox:lead')}
        actions={
          <Button onClick={() => void refetch()} aria-busy={isRefetching} icon={<IconRefresh size={18} aria-hidden />}>
            {t('inbox:refresh')}
          </Button>
        }
      />
      {!data && <Awaited error={error} onRetry={() => void refetch()} rows={6} rowHeight="72px" />}
      {data?.items.length === 0 && (
        <EmptyState
          icon={<IconMail size={36} stroke={1.5} />}
          title={t('inbox:empty')}
          detail={t('inbox:emptyDetail')}
        />
      )}
      {data && data.items.length > 0 && (
        <div className={classes['inbox']} data-reading={mail !== undefined || undefined}>
          <Mails mails={data.items} />
          <div className={classes['mail']}>
            {mail === undefined ? (
              <p className={classes['hint']}>{t('inbox:choose')}</p>
            ) : (
              <MailView key={mail} id={mail} />
            )}
          </div>
        </div>
      )}
    </>
  );
}

function Mails({ mails }: { mails: DemoInbox['items'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <nav aria-label={t('inbox:list')} className={classes['mails']}>
      <ul className={classes['list']}>
        {mails.map((mail) => (
          <li key={mail.id}>
            <Link
              to="/dev/inbox"
              search={{ mail: mail.id }}
              className={classes['link']}
              activeOptions={{ includeSearch: true }}
              activeProps={{ 'aria-current': 'true' }}
            >
              <bdi className={classes['subject']}>{mail.subject}</bdi>
              <span className={classes['detail']}>
                <bdi dir="ltr">{mail.to}</bdi>
                <time dateTime={mail.date}>{format.relative(mail.date)}</time>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

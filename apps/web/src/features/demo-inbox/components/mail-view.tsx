import { useQuery } from '@tanstack/react-query';
import { IconChevronLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Anchor, Button, Card, ErrorState, ListSkeleton, Text } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { demoMailQuery } from '../api/demo-inbox.ts';
import classes from './mail-view.module.css';

/** One mail as its reader would see it, its links as buttons. */
export function MailView({ id }: { id: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = useQuery(demoMailQuery(id));
  if (error) return <ErrorState level={2} error={error} onRetry={() => void refetch()} />;
  if (!data) return <ListSkeleton rows={1} rowHeight="320px" />;
  return (
    <Card as="article" className={classes['mail']}>
      <Anchor to="/dev/inbox" className={classes['back']}>
        <IconChevronLeft size={16} className="k-flip" aria-hidden /> {t('inbox:back')}
      </Anchor>
      <header>
        <h2 className={classes['subject']}>
          <bdi>{data.subject}</bdi>
        </h2>
        <Text tone="quiet" size="sm">
          {t('inbox:to', { address: data.to })} · <bdi>{format.dateTime(data.date)}</bdi>
        </Text>
      </header>
      <p dir="auto" className={classes['text']}>
        {data.text.trim()}
      </p>
      {data.links.length > 0 && (
        <section aria-label={t('inbox:links')} className={classes['links']}>
          {data.links.map((link) => (
            // A whole page load, as from a mail program: what the link does is done as a stranger to this page.
            <Button key={link.path} variant="primary" onClick={() => window.location.assign(link.path)}>
              {link.label}
            </Button>
          ))}
        </section>
      )}
    </Card>
  );
}

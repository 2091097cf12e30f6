import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink, Card, Notice, PageHeader, Stack } from '../../components/ui/index.ts';
import { problemText } from '../../lib/problem-text.ts';
import { useUnsubscribe } from './api/saved-searches.ts';

/** Where the link in a mail leads. It changes nothing until the button is pressed, because scanners of mails follow links. */
export function UnsubscribePage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: '/unsubscribe/$token' });
  const unsubscribe = useUnsubscribe(token);
  if (unsubscribe.isSuccess) {
    return (
      <>
        <PageHeader title={t('unsubscribe:done')} lead={t('unsubscribe:doneDetail')} />
        <div>
          <ButtonLink to="/saved-searches">{t('unsubscribe:toSearches')}</ButtonLink>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('unsubscribe:title')} lead={t('unsubscribe:lead')} />
      <Card padding="lg">
        <Stack>
          {unsubscribe.error !== null && <Notice tone="attention" live title={problemText(unsubscribe.error).title} />}
          <div>
            <Button variant="primary" size="lg" loading={unsubscribe.isPending} onClick={() => unsubscribe.mutate()}>
              {t('unsubscribe:action')}
            </Button>
          </div>
        </Stack>
      </Card>
    </>
  );
}

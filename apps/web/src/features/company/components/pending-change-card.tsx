import type { PendingChange } from '@karakoram/contracts';
import { locales } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import { useTranslation } from 'react-i18next';
import { Button, Card, Stack, Text, Title } from '../../../components/ui/index.ts';
import { toast } from '../../../lib/toast.ts';
import { useWithdrawChange } from '../api/own-company.ts';
import classes from './pending-change-card.module.css';

/** The new identity that waits for the desk, and the way to take it back. */
export function PendingChangeCard({ change, mayWithdraw }: { change: PendingChange; mayWithdraw: boolean }) {
  const { t } = useTranslation();
  const withdraw = useWithdrawChange();
  return (
    <Card as="section" tone="attention" aria-labelledby="company-change">
      <Stack gap="sm">
        <Title level={2} size={3} id="company-change">
          {t('company:overview.change.title')}
        </Title>
        <Text>{t('company:overview.change.detail')}</Text>
        <dl className={classes['values']}>
          {change.names !== null && (
            <>
              <dt>{t('company:overview.change.names')}</dt>
              <dd>
                {locales.map((locale) => (
                  <bdi
                    key={locale}
                    lang={localeTraits[locale].htmlLang}
                    dir={localeTraits[locale].direction}
                    className={classes['name']}
                  >
                    {change.names?.[locale]}
                  </bdi>
                ))}
              </dd>
            </>
          )}
          {change.country !== null && (
            <>
              <dt>{t('company:overview.change.country')}</dt>
              <dd>{t(`enums:country.${change.country}`)}</dd>
            </>
          )}
          {change.registrationNumber !== null && (
            <>
              <dt>{t('company:overview.change.registrationNumber')}</dt>
              <dd dir="ltr">
                {change.registrationNumber === '' ? t('company:overview.change.removed') : change.registrationNumber}
              </dd>
            </>
          )}
        </dl>
        {mayWithdraw && (
          <div>
            <Button
              size="sm"
              loading={withdraw.isPending}
              onClick={() =>
                withdraw.mutate(undefined, {
                  onSuccess: () => toast.success(t('company:overview.change.withdrawn')),
                })
              }
            >
              {t('company:overview.change.withdraw')}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Progress, Text } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { taxonomyOverviewQuery } from '../api/taxonomy.ts';

/** How far the market has been read with the words of now. */
export function Retagging() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(taxonomyOverviewQuery());
  if (data === undefined) return null;
  const { listed, retagged } = data;
  const counts = { listed: format.number(listed), retagged: format.number(retagged) };
  return (
    <div aria-live="polite">
      {retagged < listed ? (
        <Progress label={t('taxonomy:retagging', counts)} value={retagged / listed} withLabel />
      ) : (
        <Text tone="quiet">{t('taxonomy:retagged', counts)}</Text>
      )}
    </div>
  );
}

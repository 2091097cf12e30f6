import { useTranslation } from 'react-i18next';
import { ButtonLink, Group } from '../../../components/ui/index.ts';
import { usePermission } from '../../../lib/session.ts';

/** From the listing to what fits the reader's company, and to what it has posted itself. */
export function PagesNav({ here }: { here: 'all' | 'ranked' }) {
  const { t } = useTranslation();
  const mayRank = usePermission('opportunity:rank');
  const mayPost = usePermission('opportunity:read-own');
  if (!mayRank && !mayPost) return null;
  return (
    <Group gap="sm">
      {here === 'ranked' && <ButtonLink to="/opportunities">{t('opportunities:ranked.all')}</ButtonLink>}
      {here === 'all' && mayRank && (
        <ButtonLink to="/opportunities/for-us">{t('opportunities:ranked.forUs')}</ButtonLink>
      )}
      {mayPost && <ButtonLink to="/company/opportunities">{t('opportunities:ranked.own')}</ButtonLink>}
    </Group>
  );
}

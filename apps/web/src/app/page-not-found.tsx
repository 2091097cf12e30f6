import { useTranslation } from 'react-i18next';
import { Anchor, EmptyState, Mark } from '../components/ui/index.ts';
import { usePageTitle } from '../lib/use-page-title.ts';

export function PageNotFound() {
  const { t } = useTranslation();
  usePageTitle(t('common:problem.notFound.title'));
  return (
    <EmptyState
      level={1}
      icon={<Mark size={48} />}
      title={t('common:problem.notFound.title')}
      detail={t('common:problem.notFound.detail')}
      actions={<Anchor to="/">{t('common:problem.notFound.home')}</Anchor>}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { IconBookmark, IconSparkles, IconThumbDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, EmptyState } from '../../../components/ui/index.ts';
import { usePermission } from '../../../lib/session.ts';
import { profileGapsQuery } from '../api/profile-gaps.ts';
import type { SuggestionTab } from '../suggestions.search.ts';
import { useFieldNames } from '../use-field-names.ts';

const icons = { open: IconSparkles, saved: IconBookmark, dismissed: IconThumbDown };

/** A list with nothing in it, and what to do next. */
export function EmptyList({ tab }: { tab: SuggestionTab }) {
  const { t } = useTranslation();
  const mayEdit = usePermission('company:edit');
  const fieldNames = useFieldNames();
  const { data: gaps = [] } = useQuery({ ...profileGapsQuery, enabled: mayEdit && tab === 'open' });
  const Icon = icons[tab];
  const icon = <Icon size={36} stroke={1.5} />;
  if (tab !== 'open') {
    return (
      <EmptyState
        icon={icon}
        title={t(`suggestions:empty.${tab}`)}
        detail={t(`suggestions:empty.${tab}Detail`)}
        actions={<ButtonLink to="/suggestions">{t('suggestions:empty.toOpen')}</ButtonLink>}
      />
    );
  }
  const hasGaps = gaps.length > 0;
  return (
    <EmptyState
      icon={icon}
      title={t('suggestions:empty.open')}
      detail={
        hasGaps ? t('suggestions:empty.openGaps', { fields: fieldNames(gaps) }) : t('suggestions:empty.openDetail')
      }
      actions={
        <>
          {hasGaps && (
            <ButtonLink to="/company/profile" variant="primary">
              {t('suggestions:gaps.action')}
            </ButtonLink>
          )}
          <ButtonLink to="/directory">{t('suggestions:empty.toDirectory')}</ButtonLink>
        </>
      }
    />
  );
}

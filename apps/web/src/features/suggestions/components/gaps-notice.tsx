import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink, Notice } from '../../../components/ui/index.ts';
import { usePermission } from '../../../lib/session.ts';
import { profileGapsQuery } from '../api/profile-gaps.ts';
import { useFieldNames } from '../use-field-names.ts';

/** What the profile does not say and suggestions would rest on; nothing where it says it all. */
export function GapsNotice() {
  const { t } = useTranslation();
  const mayEdit = usePermission('company:edit');
  const fieldNames = useFieldNames();
  const { data: gaps = [] } = useQuery({ ...profileGapsQuery, enabled: mayEdit });
  if (gaps.length === 0) return null;
  return (
    <Notice
      title={t('suggestions:gaps.title')}
      actions={
        <ButtonLink to="/company/profile" size="sm">
          {t('suggestions:gaps.action')}
        </ButtonLink>
      }
    >
      {gaps.includes('needs')
        ? t('suggestions:gaps.noNeed')
        : t('suggestions:gaps.missing', { fields: fieldNames(gaps) })}
    </Notice>
  );
}

import { useTranslation } from 'react-i18next';
import { Skeleton, Stack } from '../ui/index.ts';

/** Cards of companies on their way, in their shape. */
export function CompanyCardSkeletons({ count = 4 }: { count?: number }) {
  const { t } = useTranslation();
  return (
    <Stack>
      <span role="status" className="k-visually-hidden">
        {t('common:state.loading')}
      </span>
      {Array.from({ length: count }, (_, index) => (
        <Skeleton key={index} height="236px" />
      ))}
    </Stack>
  );
}

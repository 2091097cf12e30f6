import { opportunityFields } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';

const named = ['type', 'direction', ...opportunityFields, 'attachments'] as const;

/** The name of a part of an opportunity in the language of the reader. */
export function usePartName(): (part: string) => string {
  const { t } = useTranslation();
  return (part) => {
    if (part === 'anonymous') return t('opportunityReview:anonymous');
    const known = named.find((one) => one === part);
    return known === undefined ? part : t(`enums:opportunityField.${known}`);
  };
}

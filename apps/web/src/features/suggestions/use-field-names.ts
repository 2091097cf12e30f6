import type { ProfileField } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** Fields of a profile as a list in a sentence. */
export function useFieldNames(): (fields: readonly ProfileField[]) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (fields) => format.list(fields.map((field) => t(`enums:profileField.${field}`)));
}

import type { NotificationView } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';

/** What a notification says in one line, in the reader's language. */
export function useSubject(): (notification: NotificationView) => string {
  const { t } = useTranslation();
  return ({ kind, params }) =>
    t(`notifications:${kind}.subject`, {
      company: params['company'] ?? '',
      title: params['title'] ?? '',
      name: params['name'] ?? '',
      search: params['search'] ?? '',
      companies: params['companies'] ?? '',
      opportunities: params['opportunities'] ?? '',
      programme: params['programme'] ?? '',
    });
}

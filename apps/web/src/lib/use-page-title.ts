import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the tab, in the history and to screen readers: "Sign in · Karakoram". */
export function usePageTitle(title: string | undefined): void {
  const { t } = useTranslation();
  const brand = t('common:brand.name');
  useEffect(() => {
    document.title = title === undefined || title === '' ? brand : `${title} · ${brand}`;
  }, [title, brand]);
}

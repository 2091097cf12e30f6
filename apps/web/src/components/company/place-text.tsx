import type { Country, Locale } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../lib/i18n.ts';
import { usePlaceName } from '../../lib/places.ts';

export interface PlaceTextProps {
  country: Country;
  provinceCode?: string | null;
  cityCode?: string | null;
  /** Also the province where a city is named: for a page, not for a list. */
  full?: boolean;
}

const separators = { en: ', ', zh: ' ', ur: '، ' } as const satisfies Record<Locale, string>;

/** Where a company is: the smallest place first, in Chinese the largest. */
export function PlaceText({ country, provinceCode, cityCode, full = false }: PlaceTextProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const placeName = usePlaceName();
  const city = placeName(cityCode);
  const province = placeName(provinceCode);
  const showsProvince = city === undefined || (full && province !== city);
  const parts = [city, showsProvince ? province : undefined, t(`enums:country.${country}`)].filter(
    (part) => part !== undefined,
  );
  return <>{(locale === 'zh' ? parts.toReversed() : parts).join(separators[locale])}</>;
}

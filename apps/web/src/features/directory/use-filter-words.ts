import { companyLanguages, companyTypes, cooperationModes, countries, sizeBands } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { usePlaceName } from '../../lib/places.ts';
import { useTaxonomyNames } from '../../lib/taxonomy.ts';
import type { FilterName } from './filters.ts';

function known<Value extends string>(values: readonly Value[], value: string): Value | undefined {
  return values.find((one) => one === value);
}

/** What a filter value is called; a value that there is not is shown as it stands in the address. */
export function useFilterWords(): (name: FilterName, value: string) => string {
  const { t } = useTranslation();
  const { sectorName, conceptName } = useTaxonomyNames();
  const placeName = usePlaceName();
  return (name, value) => {
    switch (name) {
      case 'country': {
        const country = known(countries, value);
        return country === undefined ? value : t(`enums:country.${country}`);
      }
      case 'sector':
        return sectorName(value);
      case 'concept':
        return conceptName(value) ?? '…';
      case 'mode': {
        const mode = known(cooperationModes, value);
        return mode === undefined ? value : t(`enums:cooperationMode.${mode}`);
      }
      case 'city':
      case 'province':
        return placeName(value) ?? value;
      case 'size': {
        const size = known(sizeBands, value);
        return size === undefined ? value : t(`enums:sizeBand.${size}`);
      }
      case 'verification':
        return value === 'desk' ? t('directory:filters.atLeastDesk') : t('directory:filters.atLeastEmail');
      case 'type': {
        const type = known(companyTypes, value);
        return type === undefined ? value : t(`enums:companyType.${type}`);
      }
      case 'language': {
        const language = known(companyLanguages, value);
        return language === undefined ? value : t(`enums:language.${language}`);
      }
    }
  };
}

import {
  cooperationModes,
  countries,
  opportunityDirections,
  opportunityTypes,
  readinessStages,
} from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { useTaxonomyNames } from '../../lib/taxonomy.ts';
import type { FilterName } from './opportunities.search.ts';

function known<Value extends string>(values: readonly Value[], value: string): Value | undefined {
  return values.find((one) => one === value);
}

/** What a filter value is called; a value that there is not is shown as it stands in the address. */
export function useFilterWords(): (name: FilterName, value: string) => string {
  const { t } = useTranslation();
  const { sectorName, conceptName } = useTaxonomyNames();
  return (name, value) => {
    switch (name) {
      case 'type': {
        const type = known(opportunityTypes, value);
        return type === undefined ? value : t(`enums:opportunityType.${type}`);
      }
      case 'direction': {
        const direction = known(opportunityDirections, value);
        return direction === undefined ? value : t(`enums:opportunityDirection.${direction}`);
      }
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
      case 'stage': {
        const stage = known(readinessStages, value);
        return stage === undefined ? value : t(`enums:readinessStage.${stage}`);
      }
    }
  };
}

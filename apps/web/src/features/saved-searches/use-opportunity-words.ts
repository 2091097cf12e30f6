import type { SavedOpportunityQuery } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { useTaxonomyNames } from '../../lib/taxonomy.ts';

/** What the filters of a search of opportunities are called, in the order in which they narrow it. Its text is not among them. */
export function useOpportunityWords(): (query: SavedOpportunityQuery) => readonly string[] {
  const { t } = useTranslation();
  const { sectorName, conceptName } = useTaxonomyNames();
  return ({ type, direction, country, sector, concept, mode, stage, open }) => [
    ...type.map((one) => t(`enums:opportunityType.${one}`)),
    ...(direction === undefined ? [] : [t(`enums:opportunityDirection.${direction}`)]),
    ...(country === undefined ? [] : [t(`enums:country.${country}`)]),
    ...sector.map(sectorName),
    ...(concept === undefined ? [] : [conceptName(concept) ?? '…']),
    ...mode.map((one) => t(`enums:cooperationMode.${one}`)),
    ...stage.map((one) => t(`enums:readinessStage.${one}`)),
    ...(open === true ? [t('opportunities:filters.onlyOpen')] : []),
  ];
}

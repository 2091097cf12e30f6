import { unknownPart } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { usePlaceName } from '../../lib/places.ts';
import { useTaxonomyNames } from '../../lib/taxonomy.ts';

/** The names of sectors and cities, also of those that are not known. */
export function useDemandParts(): { sectorName: (code: string) => string; cityName: (code: string) => string } {
  const { t } = useTranslation();
  const { sectorName } = useTaxonomyNames();
  const placeName = usePlaceName();
  return {
    sectorName: (code) => (code === unknownPart ? t('demand:board.noSector') : sectorName(code)),
    cityName: (code) => (code === unknownPart ? t('demand:board.noCity') : (placeName(code) ?? '…')),
  };
}

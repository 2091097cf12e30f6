import type { ProgrammeCard } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { usePlaceName } from '../../../lib/places.ts';

/** What a programme's values are called in the reader's language. */
export function useProgrammeWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const placeName = usePlaceName();
  return {
    /** The city and the way people meet, as one line. */
    placeOf: ({ venue, cityCode }: Pick<ProgrammeCard, 'venue' | 'cityCode'>): string => {
      const how = t(`enums:programmeVenue.${venue}`);
      const city = placeName(cityCode);
      if (city === undefined) return how;
      return venue === 'in_person' ? city : [city, how].join(' · ');
    },
    audienceOf: ({ audience, companyTypes }: Pick<ProgrammeCard, 'audience' | 'companyTypes'>): string => {
      const companies = t(`programmes:companiesOf.${audience}`);
      if (companyTypes.length === 0) return companies;
      const types = format.list(companyTypes.map((type) => t(`enums:companyType.${type}`)));
      return t('programmes:onlyTypes', { companies, types });
    },
    /** How many seats are left, and how many companies wait where there are none. */
    seatsOf: ({ capacity, taken, waiting }: Pick<ProgrammeCard, 'capacity' | 'taken' | 'waiting'>): string => {
      if (taken < capacity) return t('programmes:seatsLeft', { count: capacity - taken });
      const full = t('programmes:full');
      return waiting === 0 ? full : [full, t('programmes:waiting', { count: waiting })].join(' · ');
    },
  };
}

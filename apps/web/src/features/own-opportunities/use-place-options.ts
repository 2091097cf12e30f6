import { otherCountry } from '@karakoram/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionGroup } from '../../components/ui/index.ts';
import { useFormat } from '../../lib/format.ts';
import { useLocale } from '../../lib/i18n.ts';
import { usePlaces } from '../../lib/places.ts';
import { useSession } from '../../lib/session.ts';

interface PlaceOptions {
  /** Cities of the own country, by province. */
  sites: OptionGroup[];
  /** Zones, provinces and cities of the other country. */
  targets: OptionGroup[];
}

const nothing: PlaceOptions = { sites: [], targets: [] };

/** The places that the form offers, in the reader's language. */
export function usePlaceOptions(): PlaceOptions {
  const { t } = useTranslation();
  const locale = useLocale();
  const format = useFormat();
  const places = usePlaces();
  const country = useSession().user?.membership?.companyCountry;
  return useMemo(() => {
    if (places === undefined || country === undefined) return nothing;
    const named = (list: readonly { code: string; names: Record<typeof locale, string> }[]) =>
      list
        .map(({ code, names }) => ({ value: code, label: names[locale] }))
        .sort((left, right) => format.compare(left.label, right.label));
    const provinces = named(places.provincesOf(country));
    const abroad = otherCountry(country);
    const partners = named(places.provincesOf(abroad));
    return {
      sites: provinces.map(({ value, label }) => ({ group: label, items: named(places.citiesOf(value)) })),
      targets: [
        { group: t('ownOpportunities:zones'), items: named(places.zonesOf(abroad)) },
        ...partners.map((province) => ({
          group: province.label,
          items: [
            province,
            // A city that is a province of its own is there once.
            ...named(places.citiesOf(province.value)).filter(({ label }) => label !== province.label),
          ],
        })),
      ],
    };
  }, [places, country, locale, format, t]);
}

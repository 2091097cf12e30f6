import { companyLimits, otherCountry, sizeBands } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { Card, MultiSelect, Stack, Text, Title } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useLocale } from '../../../lib/i18n.ts';
import { usePlaces } from '../../../lib/places.ts';
import { useFieldError, useProfile } from '../use-profile.ts';

/** Which partner the company looks for: sizes, and provinces of the other country. Nothing chosen means that any is welcome. */
export function PartnerWishesFields() {
  const { t } = useTranslation();
  const locale = useLocale();
  const format = useFormat();
  const places = usePlaces();
  const { values, set } = useProfile();
  const errorAt = useFieldError();
  const provinces = (places?.provincesOf(otherCountry(values.country)) ?? [])
    .map(({ code, names }) => ({ value: code, label: names[locale] }))
    .sort((left, right) => format.compare(left.label, right.label));
  const placesError = values.partnerPlaces.flatMap((_, index) => errorAt(`/partnerPlaces/${index}`) ?? [])[0];
  return (
    <Card as="section" aria-labelledby="partner-wishes">
      <Stack>
        <Title level={3} id="partner-wishes">
          {t('company:fields.partnerWishes')}
        </Title>
        <Text tone="quiet">{t('company:fields.partnerWishesLead')}</Text>
        <MultiSelect
          label={t('company:fields.partnerSizes')}
          hint={t('company:fields.partnerSizesHint')}
          options={sizeBands.map((band) => ({ value: band, label: t(`enums:sizeBand.${band}`) }))}
          value={values.partnerSizes}
          onChange={(partnerSizes) => set({ partnerSizes })}
          maxValues={companyLimits.partnerSizesMax}
          error={errorAt('/partnerSizes')}
          searchable={false}
          optional
        />
        <MultiSelect
          label={t('company:fields.partnerPlaces')}
          hint={t('company:fields.partnerPlacesHint')}
          options={provinces}
          value={values.partnerPlaces}
          onChange={(partnerPlaces) => set({ partnerPlaces })}
          maxValues={companyLimits.partnerPlacesMax}
          error={errorAt('/partnerPlaces') ?? placesError}
          optional
        />
      </Stack>
    </Card>
  );
}

import type { Money, OpportunityContent, OpportunityDetails } from '@karakoram/contracts';
import { isOpportunityText, type OpportunityField, type OpportunityText } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { usePlaceName } from '../../lib/places.ts';
import { useTaxonomyNames } from '../../lib/taxonomy.ts';

/** A field that is a choice, a number or a list, and no text of the author's. */
export type OpportunityFact = Exclude<OpportunityField, OpportunityText>;

export function isOpportunityFact(field: OpportunityField): field is OpportunityFact {
  return !isOpportunityText(field);
}

type Said = Pick<
  OpportunityContent,
  'concepts' | 'modes' | 'partnerTypes' | 'partnerSizes' | 'targetPlaces' | 'details'
>;

/** What an opportunity says in its facts, in words of the reader; undefined where it says nothing. */
export function useOpportunityWords(): (opportunity: Said, fact: OpportunityFact) => string | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  const placeName = usePlaceName();
  const { conceptName } = useTaxonomyNames();

  const list = (words: readonly string[] = []): string | undefined =>
    words.length === 0 ? undefined : format.list(words);
  const number = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : format.number(value);
  const day = (value: string | undefined): string | undefined => (value === undefined ? undefined : format.day(value));
  const money = (value: Money | undefined): string | undefined => {
    if (value === undefined) return undefined;
    const { minimum, maximum, currency, asOf } = value;
    const amount =
      minimum === maximum
        ? format.money(maximum, currency)
        : t('opportunities:page.money', {
            minimum: format.money(minimum, currency),
            maximum: format.money(maximum, currency),
          });
    return `${amount}${t('opportunities:page.moneyAsOf', { date: format.day(asOf) })}`;
  };
  const capacity = (value: OpportunityDetails['monthlyCapacity']): string | undefined =>
    value === undefined
      ? undefined
      : t('opportunities:page.capacity', { amount: format.number(value.amount), unit: value.unit });

  return ({ details, ...said }, fact) => {
    switch (fact) {
      case 'stage':
        return details.stage === undefined ? undefined : t(`enums:readinessStage.${details.stage}`);
      case 'trl':
        return number(details.trl);
      case 'ipr':
        return details.ipr === undefined ? undefined : t(`enums:iprStatus.${details.ipr}`);
      case 'instruments':
        return list(details.instruments?.map((instrument) => t(`enums:investmentInstrument.${instrument}`)));
      case 'money':
        return money(details.money);
      case 'monthlyCapacity':
        return capacity(details.monthlyCapacity);
      case 'leadTimeDays':
        return number(details.leadTimeDays);
      case 'certifications':
        return list(details.certifications);
      case 'siteCityCode':
        return details.siteCityCode === undefined
          ? undefined
          : (placeName(details.siteCityCode) ?? details.siteCityCode);
      case 'programme':
        return details.programme === undefined ? undefined : t(`enums:talentProgramme.${details.programme}`);
      case 'seats':
        return number(details.seats);
      case 'startsOn':
        return day(details.startsOn);
      case 'endsOn':
        return day(details.endsOn);
      case 'concepts':
        return list(said.concepts.map((code) => conceptName(code) ?? code));
      case 'modes':
        return list(said.modes.map((mode) => t(`enums:cooperationMode.${mode}`)));
      case 'partnerTypes':
        return list(said.partnerTypes.map((type) => t(`enums:companyType.${type}`)));
      case 'partnerSizes':
        return list(said.partnerSizes.map((size) => t(`enums:sizeBand.${size}`)));
      case 'targetPlaces':
        return list(said.targetPlaces.map((code) => placeName(code) ?? code));
    }
  };
}

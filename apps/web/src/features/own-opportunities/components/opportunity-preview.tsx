import type { OwnOpportunity } from '@karakoram/contracts';
import { opportunityTexts } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { ConceptChips } from '../../../components/company/index.ts';
import { ExternalAnchor, Localised, Stack, Text, Title } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { usePlaceName } from '../../../lib/places.ts';
import classes from './opportunity-preview.module.css';

/** What stands under a heading of its own. */
const sections = opportunityTexts.filter((field) => field !== 'title' && field !== 'summary');

/** What an opportunity says, in the reader's language, as its page shows it. */
export function OpportunityPreview({ opportunity }: { opportunity: OwnOpportunity }) {
  const { t } = useTranslation();
  const facts = useFacts(opportunity);
  const format = useFormat();
  const { title, summary, concepts, attachments } = opportunity;
  return (
    <Stack>
      <Title level={3} size={2}>
        <Localised text={title} fallback={t('ownOpportunities:untitled')} />
      </Title>
      {Object.keys(summary).length > 0 && (
        <Text size="lg" as="div">
          <Localised text={summary} block />
        </Text>
      )}
      {concepts.length > 0 && <ConceptChips codes={concepts} />}
      {facts.length > 0 && (
        <dl className={classes['facts']}>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {sections
        .filter((field) => Object.keys(opportunity[field]).length > 0)
        .map((field) => (
          <section key={field}>
            <Title level={4}>{t(`enums:opportunityField.${field}`)}</Title>
            <Localised text={opportunity[field]} block />
          </section>
        ))}
      {attachments.length > 0 && (
        <section>
          <Title level={4}>{t('enums:opportunityField.attachments')}</Title>
          <ul className={classes['files']}>
            {attachments.map(({ id, name, bytes, url }) => (
              <li key={id}>
                <ExternalAnchor href={url}>
                  <bdi>{name}</bdi>
                </ExternalAnchor>{' '}
                {format.bytes(bytes)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Stack>
  );
}

/** What it says besides texts, each with its name. */
function useFacts(opportunity: OwnOpportunity): (readonly [string, string])[] {
  const { t } = useTranslation();
  const format = useFormat();
  const placeName = usePlaceName();
  const { details, modes, partnerTypes, partnerSizes, targetPlaces } = opportunity;
  const { money, monthlyCapacity } = details;
  const day = (moment: string | undefined) => (moment === undefined ? undefined : format.date(moment));
  const values = {
    stage: details.stage && t(`enums:readinessStage.${details.stage}`),
    trl: details.trl === undefined ? undefined : format.number(details.trl),
    ipr: details.ipr && t(`enums:iprStatus.${details.ipr}`),
    instruments: format.list((details.instruments ?? []).map((one) => t(`enums:investmentInstrument.${one}`))),
    money:
      money &&
      `${amountsOf(money, format.money)} (${t('opportunities:page.moneyAsOf', { date: format.date(money.asOf) })})`,
    monthlyCapacity: monthlyCapacity && `${format.number(monthlyCapacity.amount)} ${monthlyCapacity.unit}`,
    leadTimeDays: details.leadTimeDays === undefined ? undefined : format.number(details.leadTimeDays),
    certifications: format.list(details.certifications ?? []),
    siteCityCode: placeName(details.siteCityCode),
    programme: details.programme && t(`enums:talentProgramme.${details.programme}`),
    seats: details.seats === undefined ? undefined : format.number(details.seats),
    startsOn: day(details.startsOn),
    endsOn: day(details.endsOn),
    modes: format.list(modes.map((one) => t(`enums:cooperationMode.${one}`))),
    partnerTypes: format.list(partnerTypes.map((one) => t(`enums:companyType.${one}`))),
    partnerSizes: format.list(partnerSizes.map((one) => t(`enums:sizeBand.${one}`))),
    targetPlaces: format.list(targetPlaces.flatMap((code) => placeName(code) ?? [])),
  };
  return factNames.flatMap((name) => {
    const value = values[name];
    return value === undefined || value === '' ? [] : [[t(`enums:opportunityField.${name}`), value] as const];
  });
}

const factNames = [
  'stage',
  'trl',
  'ipr',
  'instruments',
  'money',
  'monthlyCapacity',
  'leadTimeDays',
  'certifications',
  'siteCityCode',
  'programme',
  'seats',
  'startsOn',
  'endsOn',
  'modes',
  'partnerTypes',
  'partnerSizes',
  'targetPlaces',
] as const;

function amountsOf(
  { minimum, maximum, currency }: { minimum: number; maximum: number; currency: string },
  money: (amount: number, currency: string) => string,
): string {
  return minimum === maximum ? money(minimum, currency) : `${money(minimum, currency)} – ${money(maximum, currency)}`;
}

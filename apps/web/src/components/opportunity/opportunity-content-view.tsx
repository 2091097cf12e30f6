import type { AttachmentView, OpportunityContent } from '@karakoram/contracts';
import { fieldsOf, isOpportunityText, type OpportunityField } from '@karakoram/domain';
import { IconFileText, IconPhoto } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { usePlaceName } from '../../lib/places.ts';
import { ConceptChips } from '../company/index.ts';
import { Badge, Card, Localised, Stack, Text, Title } from '../ui/index.ts';
import { MoneyText } from './money-text.tsx';
import classes from './opportunity-content-view.module.css';

export interface OpportunityContentViewProps {
  content: OpportunityContent;
  attachments: readonly AttachmentView[];
}

/** The fields that are told in short beside the texts; the others are texts, or stand where the partner is described. */
const partnerFields = ['partnerRole', 'partnerTypes', 'partnerSizes', 'targetPlaces', 'modes', 'eligibility'] as const;

/** Everything that an opportunity says, in the order of its form; what it does not say is left out. */
export function OpportunityContentView({ content, attachments }: OpportunityContentViewProps) {
  const { t } = useTranslation();
  const fields = fieldsOf(content.type, content.direction);
  const isPartner = (field: OpportunityField): boolean => partnerFields.some((one) => one === field);
  const texts = fields.filter(
    (field) => isOpportunityText(field) && field !== 'title' && field !== 'summary' && !isPartner(field),
  );
  return (
    <Stack>
      <Text as="div" size="lg">
        <Localised text={content.summary} origins={content.origins.summary} block />
      </Text>
      <OpportunityFacts content={content} />
      {texts.map((field) => (
        <TextSection key={field} content={content} field={field} />
      ))}
      <Card as="section" aria-labelledby="partner">
        <Stack gap="sm">
          <Title level={2} size={4} id="partner">
            {t('opportunities:page.partner')}
          </Title>
          <Localised text={content.partnerRole} origins={content.origins.partnerRole} block />
          {Object.keys(content.eligibility).length > 0 && (
            <>
              <Text weight="bold">{t('enums:opportunityField.eligibility')}</Text>
              <Localised text={content.eligibility} origins={content.origins.eligibility} block />
            </>
          )}
          <PartnerFacts content={content} />
        </Stack>
      </Card>
      {attachments.length > 0 && (
        <Card as="section" aria-labelledby="files">
          <Stack gap="sm">
            <Title level={2} size={4} id="files">
              {t('opportunities:page.files')}
            </Title>
            <Files attachments={attachments} />
          </Stack>
        </Card>
      )}
    </Stack>
  );
}

function TextSection({ content, field }: { content: OpportunityContent; field: OpportunityField }) {
  const { t } = useTranslation();
  if (!isOpportunityText(field) || Object.keys(content[field]).length === 0) return null;
  return (
    <Card as="section" aria-labelledby={field}>
      <Stack gap="sm">
        <Title level={2} size={4} id={field}>
          {t(`enums:opportunityField.${field}`)}
        </Title>
        <div>
          <Localised text={content[field]} origins={content.origins[field]} block />
        </div>
      </Stack>
    </Card>
  );
}

/** What is said in numbers and choices, as a table of two columns. */
function OpportunityFacts({ content }: { content: OpportunityContent }) {
  const { t } = useTranslation();
  const format = useFormat();
  const placeName = usePlaceName();
  const { details } = content;
  const facts: readonly Fact[] = [
    ['stage', details.stage && t(`enums:readinessStage.${details.stage}`)],
    ['trl', details.trl && `TRL ${format.number(details.trl)}`],
    ['ipr', details.ipr && t(`enums:iprStatus.${details.ipr}`)],
    [
      'instruments',
      details.instruments && format.list(details.instruments.map((one) => t(`enums:investmentInstrument.${one}`))),
    ],
    ['money', details.money && <MoneyText money={details.money} withDate />],
    [
      'monthlyCapacity',
      details.monthlyCapacity && (
        <>
          {format.number(details.monthlyCapacity.amount)} <bdi>{details.monthlyCapacity.unit}</bdi>
        </>
      ),
    ],
    [
      'leadTimeDays',
      details.leadTimeDays !== undefined && t('opportunities:page.days', { count: details.leadTimeDays }),
    ],
    ['certifications', details.certifications && <bdi>{details.certifications.join(', ')}</bdi>],
    ['siteCityCode', placeName(details.siteCityCode)],
    ['programme', details.programme && t(`enums:talentProgramme.${details.programme}`)],
    ['seats', details.seats && format.number(details.seats)],
    ['startsOn', details.startsOn && format.date(`${details.startsOn}T00:00:00`)],
    ['endsOn', details.endsOn && format.date(`${details.endsOn}T00:00:00`)],
  ];
  // The preview of a draft may have none of them yet.
  if (content.concepts.length === 0 && !facts.some(isGiven)) return null;
  return (
    <Card as="section" aria-labelledby="glance">
      <Stack gap="sm">
        <Title level={2} size={4} id="glance">
          {t('opportunities:page.facts')}
        </Title>
        <ConceptChips codes={content.concepts} linked />
        <FactList facts={facts} />
      </Stack>
    </Card>
  );
}

function PartnerFacts({ content }: { content: OpportunityContent }) {
  const { t } = useTranslation();
  const format = useFormat();
  const placeName = usePlaceName();
  const places = content.targetPlaces.flatMap((code) => placeName(code) ?? []);
  const facts: readonly Fact[] = [
    [
      'modes',
      content.modes.length > 0 && (
        <span className={classes['badges']}>
          {content.modes.map((mode) => (
            <Badge key={mode}>{t(`enums:cooperationMode.${mode}`)}</Badge>
          ))}
        </span>
      ),
    ],
    [
      'partnerTypes',
      content.partnerTypes.length > 0 &&
        format.list(content.partnerTypes.map((type) => t(`enums:companyType.${type}`))),
    ],
    [
      'partnerSizes',
      content.partnerSizes.length > 0 && format.list(content.partnerSizes.map((band) => t(`enums:sizeBand.${band}`))),
    ],
    ['targetPlaces', places.length > 0 && format.list(places)],
  ];
  return <FactList facts={facts} />;
}

type Fact = readonly [OpportunityField, ReactNode];

function isGiven([, value]: Fact): boolean {
  return value !== undefined && value !== null && value !== false && value !== '' && value !== 0;
}

function FactList({ facts }: { facts: readonly Fact[] }) {
  const { t } = useTranslation();
  const given = facts.filter(isGiven);
  if (given.length === 0) return null;
  return (
    <dl className={classes['facts']}>
      {given.map(([field, value]) => (
        <div key={field} className={classes['fact']}>
          <dt>{t(`enums:opportunityField.${field}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Files({ attachments }: { attachments: readonly AttachmentView[] }) {
  const format = useFormat();
  return (
    <ul className={classes['files']}>
      {attachments.map(({ id, name, mediaType, bytes, url }) => (
        <li key={id}>
          {mediaType.startsWith('image/') ? (
            <IconPhoto size={18} aria-hidden />
          ) : (
            <IconFileText size={18} aria-hidden />
          )}
          <a href={url}>
            <bdi>{name}</bdi>
          </a>
          <Text as="span" size="sm" tone="quiet">
            {format.bytes(bytes)}
          </Text>
        </li>
      ))}
    </ul>
  );
}

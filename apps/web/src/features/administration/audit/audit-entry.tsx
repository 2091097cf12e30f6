import type { AuditEventView } from '@karakoram/contracts';
import {
  companyStatuses,
  countries,
  locales,
  opportunityReasons,
  opportunityStatuses,
  platformRoles,
  reviewCriteria,
  reviewReasons,
  type LocalisedText,
} from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { useReaderName } from '../../../components/company/index.ts';
import { Anchor, Text } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTaxonomyNames } from '../../../lib/taxonomy.ts';
import { auditActionName } from './audit-actions.ts';
import classes from './audit.module.css';

/** One entry: a sentence, and behind it what exactly was recorded. */
export function AuditEntry({ event }: { event: AuditEventView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const readerName = useReaderName();
  const company = event.companyNames === null ? '' : readerName(event.companyNames);
  const { sectorName, conceptName } = useTaxonomyNames();
  const subjectName = ({ subjectType, subjectId }: AuditEventView): string => {
    if (subjectType === 'sector') return sectorName(subjectId);
    return (subjectType === 'concept' ? conceptName(subjectId) : undefined) ?? subjectId;
  };
  const actor = event.actor?.name ?? t('administration:audit.system');
  const name = auditActionName(event.action);
  const file = event.details['fileName'];
  const title = readerName(textOf(event.details['names']));
  const sentence =
    name === undefined
      ? t('administration:audit.sentence.other', { actor, action: event.action })
      : t(`administration:audit.sentence.${name}`, {
          actor,
          company: company === '' ? t('administration:audit.aCompany') : company,
          subject: subjectName(event),
          file: typeof file === 'string' ? file : '',
          title: title === '' ? event.subjectId : title,
        });
  return (
    <li className={classes['entry']}>
      <p className={classes['sentence']}>{sentence}</p>
      <Text as="time" size="sm" tone="quiet">
        {format.dateTime(event.at)}
      </Text>
      <details className={classes['more']}>
        <summary>{t('administration:audit.details')}</summary>
        <Details event={event} />
      </details>
    </li>
  );
}

function Details({ event }: { event: AuditEventView }) {
  const { t } = useTranslation();
  const textOf = useDetailText();
  const { subjectType, subjectId, details } = event;
  const entries = Object.entries(details).sort(([one], [other]) => positionOf(one) - positionOf(other));
  return (
    <>
      <dl className={classes['details']}>
        <dt>{t('administration:audit.identifier')}</dt>
        <dd>
          <bdi dir="ltr" className={classes['identifier']}>
            {subjectId}
          </bdi>
        </dd>
        {entries.map(([key, value]) => (
          <div key={key} className={classes['pair']}>
            <dt>{textOf.key(key)}</dt>
            <dd>{textOf.value(value)}</dd>
          </div>
        ))}
      </dl>
      {entries.length === 0 && (
        <Text size="sm" tone="quiet">
          {t('administration:audit.noDetails')}
        </Text>
      )}
      <p className={classes['links']}>
        <Anchor to="/administration/audit" search={{ subject: subjectId }}>
          {t('administration:audit.onlyThis')}
        </Anchor>
        {subjectType === 'company' && (
          <Anchor to="/desk/companies/$companyId" params={{ companyId: subjectId }}>
            {t('administration:audit.openCompany')}
          </Anchor>
        )}
        {subjectType === 'opportunity' && (
          <Anchor to="/desk/opportunities/$opportunityId" params={{ opportunityId: subjectId }}>
            {t('administration:audit.openOpportunity')}
          </Anchor>
        )}
        {subjectType === 'import' && (
          <Anchor to="/administration/imports/$runId" params={{ runId: subjectId }}>
            {t('administration:audit.openImport')}
          </Anchor>
        )}
      </p>
    </>
  );
}

/** A localised text that was recorded, as far as it is one. */
function textOf(detail: Detail | undefined): LocalisedText {
  if (typeof detail !== 'object' || detail === null || Array.isArray(detail)) return {};
  const written = locales.flatMap((locale) => {
    const text = detail[locale];
    return typeof text === 'string' ? [[locale, text] as const] : [];
  });
  return Object.fromEntries(written);
}

const detailKeys = [
  'from',
  'to',
  'reasons',
  'version',
  'scores',
  'fields',
  'fileName',
  'rows',
  'platformRole',
  'deskCountry',
  'disabled',
  'sector',
  'parent',
  'locale',
  'text',
  'newText',
  'names',
  'synonyms',
  'number',
  'companyId',
] as const;

/** The database keeps no order: what was comes before what is, and what nobody knows comes last. */
function positionOf(name: string): number {
  const position = detailKeys.findIndex((one) => one === name);
  return position === -1 ? detailKeys.length : position;
}

const reasons = Object.values(reviewReasons).flat();
const reasonsOfOpportunities = Object.values(opportunityReasons).flat();

type Detail = AuditEventView['details'][string];

function useDetailText() {
  const { t } = useTranslation();
  const format = useFormat();
  const key = (name: string): string => {
    const known = detailKeys.find((one) => one === name);
    if (known !== undefined) return t(`administration:audit.key.${known}`);
    const criterion = reviewCriteria.find((one) => one === name);
    return criterion === undefined ? name : t(`enums:reviewCriterion.${criterion}`);
  };
  /** In the reader's language where the catalogue knows the word, otherwise as it was recorded. */
  const word = (recorded: string): string => {
    const status = companyStatuses.find((one) => one === recorded);
    if (status !== undefined) return t(`enums:companyStatus.${status}`);
    const standing = opportunityStatuses.find((one) => one === recorded);
    if (standing !== undefined) return t(`enums:opportunityStatus.${standing}`);
    const role = platformRoles.find((one) => one === recorded);
    if (role !== undefined) return t(`enums:platformRole.${role}`);
    const country = countries.find((one) => one === recorded);
    const locale = locales.find((one) => one === recorded);
    if (locale !== undefined) return t(`common:languages.${locale}`);
    if (country !== undefined) return t(`enums:country.${country}`);
    const reason = reasons.find((one) => one === recorded);
    if (reason !== undefined) return t(`enums:reviewReason.${reason}`);
    const ofOpportunity = reasonsOfOpportunities.find((one) => one === recorded);
    return ofOpportunity === undefined ? recorded : t(`enums:opportunityReason.${ofOpportunity}`);
  };
  const value = (detail: Detail): string => {
    if (detail === null) return '–';
    if (typeof detail === 'boolean') return t(detail ? 'common:state.yes' : 'common:state.no');
    if (typeof detail === 'number') return format.number(detail);
    if (typeof detail === 'string') return word(detail);
    // Reasons are half sentences, which an "and" between them would run into one.
    if (Array.isArray(detail)) return detail.length === 0 ? '–' : detail.map(value).join(' · ');
    return Object.entries(detail)
      .map(([name, inner]) => t('common:labelled', { label: key(name), value: value(inner) }))
      .join(' · ');
  };
  return { key, value };
}

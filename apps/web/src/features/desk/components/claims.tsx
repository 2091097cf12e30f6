import type { ReviewCase, StatementView } from '@karakoram/contracts';
import type { EnglishCatalogue } from '@karakoram/i18n';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConceptChips, PlaceText } from '../../../components/company/index.ts';
import { LanguageColumns, Panel } from '../../../components/review/index.ts';
import { Badge, CompanyLogo, ExternalAnchor } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTaxonomyNames } from '../../../lib/taxonomy.ts';
import classes from './claims.module.css';

type ClaimedField = keyof EnglishCatalogue['desk']['field'];

/** The whole profile in every language in which it was given; what differs from the last decision is marked. */
export function Claims({ reviewCase }: { reviewCase: ReviewCase }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { sectorName } = useTaxonomyNames();
  const { company, changedFields, history } = reviewCase;
  const changed = new Set(changedFields);

  const claim = (field: ClaimedField, value: ReactNode, { wide = false } = {}) => (
    <div className={classes['claim']} data-wide={wide || undefined} data-changed={changed.has(field) || undefined}>
      <dt className={classes['label']}>
        {t(`desk:field.${field}`)} {changed.has(field) && <Badge tone="attention">{t('desk:case.changed')}</Badge>}
      </dt>
      <dd className={classes['value']}>{value ?? <NotGiven />}</dd>
    </div>
  );
  const code = (value: string | null): ReactNode => (value === null ? null : <bdi dir="ltr">{value}</bdi>);

  return (
    <Panel title={t('desk:case.claimed')} lead={history.length > 0 ? changedLead() : undefined}>
      <dl className={classes['claims']}>
        {claim('names', <LanguageColumns text={company.names} />, { wide: true })}
        {claim('type', t(`enums:companyType.${company.type}`))}
        {claim('country', t(`enums:country.${company.country}`))}
        {claim('registrationNumber', code(company.registrationNumber))}
        {claim('taxNumber', code(company.taxNumber))}
        {claim('lei', code(company.lei))}
        {claim(
          'place',
          company.provinceCode === null && company.cityCode === null ? null : <PlaceText {...company} full />,
        )}
        {claim('sizeBand', company.sizeBand === null ? null : t(`enums:sizeBand.${company.sizeBand}`))}
        {claim('founded', company.founded)}
        {claim('website', company.website === null ? null : <Website address={company.website} />)}
        {claim(
          'languages',
          company.languages.length === 0
            ? null
            : format.list(company.languages.map((language) => t(`enums:language.${language}`))),
        )}
        {claim('contact', <ContactLines contact={company.contact} />)}
        {claim('logo', company.logoUrl === null ? null : <CompanyLogo name="" src={company.logoUrl} />)}
        {claim('sectors', company.sectors.length === 0 ? null : format.list(company.sectors.map(sectorName)), {
          wide: true,
        })}
        {claim('summary', <LanguageColumns text={company.summary} origins={company.summaryOrigins} />, { wide: true })}
        {claim('description', <LanguageColumns text={company.description} origins={company.descriptionOrigins} />, {
          wide: true,
        })}
        {claim('offers', <Statements statements={company.offers} />, { wide: true })}
        {claim('needs', <Statements statements={company.needs} />, { wide: true })}
      </dl>
    </Panel>
  );

  function changedLead(): string {
    return changed.size === 0 ? t('desk:case.unchanged') : t('desk:case.changedLead', { count: changed.size });
  }
}

function NotGiven() {
  const { t } = useTranslation();
  return <span className={classes['missing']}>{t('common:state.notGiven')}</span>;
}

function Website({ address }: { address: string }) {
  return (
    <ExternalAnchor href={address}>
      <bdi dir="ltr">{URL.parse(address)?.host ?? address}</bdi>
    </ExternalAnchor>
  );
}

function ContactLines({ contact: { name, email, phone } }: { contact: ReviewCase['company']['contact'] }) {
  if (name === null && email === null && phone === null) return <NotGiven />;
  return (
    <>
      {name !== null && (
        <span className={classes['line']}>
          <bdi>{name}</bdi>
        </span>
      )}
      {email !== null && (
        <a href={`mailto:${email}`} className={classes['line']}>
          <bdi dir="ltr">{email}</bdi>
        </a>
      )}
      {phone !== null && (
        <span className={classes['line']}>
          <bdi dir="ltr">{phone}</bdi>
        </span>
      )}
    </>
  );
}

function Statements({ statements }: { statements: readonly StatementView[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (statements.length === 0) return <NotGiven />;
  return (
    <ul className={classes['statements']}>
      {statements.map((statement) => (
        <li key={statement.id} className={classes['statement']}>
          <LanguageColumns text={statement.text} origins={statement.textOrigins} />
          {statement.modes.length > 0 && (
            <p className={classes['modes']}>
              {format.list(statement.modes.map((mode) => t(`enums:cooperationMode.${mode}`)))}
            </p>
          )}
          <ConceptChips codes={statement.concepts} />
        </li>
      ))}
    </ul>
  );
}

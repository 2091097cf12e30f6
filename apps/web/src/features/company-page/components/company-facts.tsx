import type { CompanyPage, PartnerWishes } from '@karakoram/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceText, VerificationBadge } from '../../../components/company/index.ts';
import { Card, ExternalAnchor, Stack, Text, Title } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { usePlaceName } from '../../../lib/places.ts';
import classes from './company-facts.module.css';

interface CompanyProps {
  company: CompanyPage;
}

/** Place, kind, size, year, languages, website. */
export function Facts({ company }: CompanyProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <AsideCard id="facts" title={t('companyPage:facts')}>
      <dl className={classes['facts']}>
        <Fact label={t('companyPage:place')}>
          <PlaceText {...company} full />
        </Fact>
        <Fact label={t('companyPage:kind')}>{t(`enums:companyType.${company.type}`)}</Fact>
        {company.sizeBand !== null && (
          <Fact label={t('companyPage:size')}>{t(`enums:sizeBand.${company.sizeBand}`)}</Fact>
        )}
        {company.founded !== null && <Fact label={t('companyPage:founded')}>{company.founded}</Fact>}
        {company.languages.length > 0 && (
          <Fact label={t('companyPage:languages')}>
            {format.list(company.languages.map((language) => t(`enums:language.${language}`)))}
          </Fact>
        )}
        {company.website !== null && (
          <Fact label={t('companyPage:website')}>
            <ExternalAnchor href={company.website}>
              <bdi dir="ltr">{hostOf(company.website)}</bdi>
              <span className="k-visually-hidden"> ({t('companyPage:websiteOpens')})</span>
            </ExternalAnchor>
          </Fact>
        )}
        {company.approvedAt !== null && (
          <Fact label={t('companyPage:listedSince')}>{format.date(company.approvedAt)}</Fact>
        )}
        <Fact label={t('companyPage:updated')}>{format.date(company.updatedAt)}</Fact>
      </dl>
    </AsideCard>
  );
}

/** Which partner the company looks for; nothing where it welcomes any. */
export function Wishes({ wishes }: { wishes: PartnerWishes }) {
  const { t } = useTranslation();
  const format = useFormat();
  const placeName = usePlaceName();
  const places = wishes.partnerPlaces.flatMap((code) => placeName(code) ?? []);
  if (wishes.partnerSizes.length === 0 && places.length === 0) return null;
  return (
    <AsideCard id="wishes" title={t('companyPage:wishes.title')}>
      <dl className={classes['facts']}>
        {wishes.partnerSizes.length > 0 && (
          <Fact label={t('companyPage:size')}>
            {format.list(wishes.partnerSizes.map((band) => t(`enums:sizeBand.${band}`)))}
          </Fact>
        )}
        {places.length > 0 && <Fact label={t('companyPage:place')}>{format.list(places)}</Fact>}
      </dl>
    </AsideCard>
  );
}

/** What was checked, by whom and when. */
export function Verification({ company }: CompanyProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <AsideCard id="verification" title={t('companyPage:verification.title')}>
      <div>
        <VerificationBadge level={company.verification} />
      </div>
      <Text size="sm">{t(`companyPage:verification.${company.verification}`)}</Text>
      {company.verifiedAt !== null && (
        <Text size="sm" tone="quiet">
          {t('companyPage:verification.at', { date: format.date(company.verifiedAt) })}
        </Text>
      )}
    </AsideCard>
  );
}

/** How the company has treated the requests that it received. */
export function Answers({ company }: CompanyProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { received, answered, medianHoursToAnswer } = company.responsiveness;
  return (
    <AsideCard id="answers" title={t('companyPage:answers.title')}>
      {received === 0 && <Text size="sm">{t('companyPage:answers.none')}</Text>}
      {received > 0 && medianHoursToAnswer === null && <Text size="sm">{t('companyPage:answers.few')}</Text>}
      {medianHoursToAnswer !== null && (
        <Text weight="bold">
          {/* The next full hour: a promise of "within 0 minutes" would be none. */}
          {t('companyPage:answers.median', {
            time: format.duration(Math.max(1, Math.ceil(medianHoursToAnswer)) * 3600),
          })}
        </Text>
      )}
      {received > 0 && (
        <Text size="sm" tone="quiet">
          {t('companyPage:answers.share', { answered, received })}
        </Text>
      )}
    </AsideCard>
  );
}

/** Person, e-mail and telephone, for those who may know them. */
export function ContactCard({ contact }: { contact: NonNullable<CompanyPage['contact']> }) {
  const { t } = useTranslation();
  return (
    <AsideCard id="contact" title={t('companyPage:contact.title')}>
      <dl className={classes['facts']}>
        {contact.name !== null && (
          <Fact label={t('companyPage:contact.name')}>
            <bdi>{contact.name}</bdi>
          </Fact>
        )}
        {contact.email !== null && (
          <Fact label={t('companyPage:contact.email')}>
            <a href={`mailto:${contact.email}`} dir="ltr">
              {contact.email}
            </a>
          </Fact>
        )}
        {contact.phone !== null && (
          <Fact label={t('companyPage:contact.phone')}>
            <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`} dir="ltr">
              {contact.phone}
            </a>
          </Fact>
        )}
      </dl>
    </AsideCard>
  );
}

function AsideCard({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <Card as="section" aria-labelledby={id} padding="sm">
      <Stack gap="xs">
        <Title level={2} size={5} id={id}>
          {title}
        </Title>
        {children}
      </Stack>
    </Card>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes['fact']}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function hostOf(website: string): string {
  return URL.parse(website)?.hostname.replace(/^www\./, '') ?? website;
}

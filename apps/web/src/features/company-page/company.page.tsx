import { useQuery } from '@tanstack/react-query';
import { IconBuildingOff, IconMapPin } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  InventedBadge,
  OwnName,
  PlaceText,
  ReaderName,
  SectorBadges,
  useReaderName,
  VerificationBadge,
} from '../../components/company/index.ts';
import {
  Anchor,
  Awaited,
  ButtonLink,
  Card,
  CompanyLogo,
  EmptyState,
  Group,
  Localised,
  Notice,
  PageHeader,
  Sidebar,
  Stack,
  Text,
  Title,
} from '../../components/ui/index.ts';
import { isGone } from '../../lib/problem.ts';
import { useSession } from '../../lib/session.ts';
import { companyQuery } from './api/company.ts';
import { Answers, ContactCard, Facts, Verification, Wishes } from './components/company-facts.tsx';
import { Statements } from './components/statements.tsx';
import classes from './company.module.css';

export interface CompanyPageProps {
  companyId: string;
  /** How well the company fits the reader's own, why, and the button for a request; null where there is nothing to say. */
  fit: ReactNode;
}

/** A company for everybody: who they are, what they offer and need, how far that is verified, how fast they answer. */
export function CompanyPage({ companyId, fit }: CompanyPageProps) {
  const { t } = useTranslation();
  const readerName = useReaderName();
  const { user } = useSession();
  const { data: company, error, refetch } = useQuery(companyQuery(companyId));

  if (isGone(error)) {
    return (
      <EmptyState
        level={1}
        icon={<IconBuildingOff size={36} stroke={1.5} />}
        title={t('companyPage:gone.title')}
        detail={t('companyPage:gone.detail')}
        actions={
          <ButtonLink to="/directory" variant="primary">
            {t('companyPage:gone.action')}
          </ButtonLink>
        }
      />
    );
  }
  if (company === undefined) {
    return <Awaited level={1} error={error} onRetry={() => void refetch()} rows={3} rowHeight="180px" />;
  }

  const name = readerName(company.names);
  const isOwn = user?.membership?.companyId === company.id;
  return (
    <article>
      <PageHeader
        title={name}
        parent={<Anchor to="/directory">{t('companyPage:parent')}</Anchor>}
        heading={
          <span className={classes['heading']}>
            <CompanyLogo name={name} src={company.logoUrl} size="lg" />
            <ReaderName names={company.names} />
          </span>
        }
        lead={
          <span className={classes['lead']}>
            <OwnName names={company.names} country={company.country} />
            <span className={classes['place']}>
              <IconMapPin size={16} aria-hidden />
              <PlaceText {...company} full />
            </span>
          </span>
        }
      />
      <Stack>
        <Group gap="xs">
          {company.invented && <InventedBadge />}
          <VerificationBadge level={company.verification} />
          <SectorBadges codes={company.sectors} />
        </Group>
        {company.invented && <Notice>{t('companyPage:invented')}</Notice>}
        {fit}
        <Sidebar
          side="end"
          aside={
            <Stack>
              {company.contact !== null && <ContactCard contact={company.contact} />}
              {company.partnerWishes !== null && <Wishes wishes={company.partnerWishes} />}
              <Verification company={company} />
              <Answers company={company} />
              <Facts company={company} />
              {company.contact === null && user?.membership && !isOwn && (
                <Text size="sm" tone="quiet">
                  {t('companyPage:contact.hidden')}
                </Text>
              )}
            </Stack>
          }
        >
          <Stack>
            <Card as="section" aria-labelledby="about">
              <Stack gap="sm">
                <Title level={2} size={4} id="about">
                  {t('companyPage:about')}
                </Title>
                {isEmpty(company.summary) && isEmpty(company.description) && (
                  <Text tone="quiet">{t('companyPage:noAbout')}</Text>
                )}
                {!isEmpty(company.summary) && (
                  <Text as="div" size="lg">
                    <Localised text={company.summary} origins={company.summaryOrigins} block />
                  </Text>
                )}
                {!isEmpty(company.description) && (
                  <div>
                    <Localised text={company.description} origins={company.descriptionOrigins} block />
                  </div>
                )}
              </Stack>
            </Card>
            <div className={classes['statements']}>
              <Statements
                id="offers"
                title={t('companyPage:offers')}
                empty={t('companyPage:noOffers')}
                statements={company.offers}
              />
              <Statements
                id="needs"
                title={t('companyPage:needs')}
                empty={t('companyPage:noNeeds')}
                statements={company.needs}
              />
            </div>
          </Stack>
        </Sidebar>
      </Stack>
    </article>
  );
}

function isEmpty(text: object): boolean {
  return Object.keys(text).length === 0;
}

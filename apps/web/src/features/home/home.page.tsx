import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompanyCardSkeletons, CompanyCardView } from '../../components/company/index.ts';
import { SearchBox } from '../../components/search/search-box.tsx';
import { Anchor, Button, ButtonLink, Card, Grid, Mark, Skeleton, Text, Title } from '../../components/ui/index.ts';
import { useFormat } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useTaxonomyNames } from '../../lib/taxonomy.ts';
import { usePageTitle } from '../../lib/use-page-title.ts';
import { newestCompaniesQuery } from './api/newest-companies.ts';
import { statisticsQuery } from './api/statistics.ts';
import { AnswerPicture, DescribePicture, MatchPicture } from './components/step-pictures.tsx';
import classes from './home.module.css';

/** What this is, for whom, and a search at once. */
export function HomePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { user, isKnown } = useSession();
  usePageTitle(t('home:title'));
  return (
    <div className={classes['page']}>
      <section className={classes['hero']} aria-labelledby="promise">
        <Mark size={56} />
        <h1 id="promise" className={classes['promise']}>
          {t('home:promise')}
        </h1>
        <p className={classes['audience']}>{t('home:audience')}</p>
        <div className={classes['search']}>
          <SearchBox
            size="lg"
            label={t('home:search.label')}
            placeholder={t('home:search.placeholder')}
            submitLabel={t('home:search.submit')}
            onSearch={(q) => void navigate({ to: '/directory', search: q === '' ? {} : { q } })}
          />
        </div>
        <Counts />
      </section>
      <Sectors />
      <Newest />
      <Steps />
      {isKnown && user === null && (
        <Card as="section" padding="lg" aria-labelledby="join" className={classes['join']}>
          <Title level={2} size={3} id="join">
            {t('home:join.title')}
          </Title>
          <Text tone="quiet">{t('home:join.detail')}</Text>
          <ButtonLink to="/sign-up" variant="primary" size="lg">
            {t('home:join.action')}
          </ButtonLink>
        </Card>
      )}
    </div>
  );
}

/** How much there is, counted live. */
function Counts() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, isError } = useQuery(statisticsQuery);
  // Figures that could not be had are left out: the page is whole without them.
  if (isError) return null;
  const counts = [
    { label: t('home:counts.china'), value: data?.companies.CN },
    { label: t('home:counts.pakistan'), value: data?.companies.PK },
    { label: t('home:counts.offers'), value: data?.offers },
    { label: t('home:counts.needs'), value: data?.needs },
  ];
  return (
    <dl className={classes['counts']} aria-label={t('home:counts.label')}>
      {counts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value === undefined ? <Skeleton width="3ch" /> : format.number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Two full rows on a wide screen, five on a phone. */
const sectorsAtFirst = 10;

function Sectors() {
  const { t } = useTranslation();
  const { sectorName } = useTaxonomyNames();
  const { data, isError } = useQuery(statisticsQuery);
  const [showsAll, setShowsAll] = useState(false);
  if (isError) return null;
  const sectors = data?.sectors ?? [];
  return (
    <section aria-labelledby="sectors" className={classes['section']}>
      <Title level={2} id="sectors">
        {t('home:sectors.title')}
      </Title>
      {data === undefined && <Skeleton height="260px" />}
      <ul className={classes['tiles']}>
        {sectors.slice(0, showsAll ? sectors.length : sectorsAtFirst).map(({ code, companies }) => (
          <li key={code} className={classes['tile']}>
            <Anchor to="/directory" search={{ sector: code }} tone="quiet" className={classes['tileLink']}>
              <span className={classes['tileName']}>{sectorName(code)}</span>
              <span className={classes['tileCount']}>{t('home:sectors.count', { count: companies })}</span>
            </Anchor>
          </li>
        ))}
      </ul>
      {sectors.length > sectorsAtFirst && (
        <div>
          <Button aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? t('common:actions.showLess') : t('home:sectors.more')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Newest() {
  const { t } = useTranslation();
  const { data, isPending } = useQuery(newestCompaniesQuery);
  const items = data?.items ?? [];
  return (
    <section aria-labelledby="newest" className={classes['section']}>
      <div className={classes['sectionHead']}>
        <Title level={2} id="newest">
          {t('home:newest.title')}
        </Title>
        <Anchor to="/directory">{t('home:newest.all')}</Anchor>
      </div>
      {isPending && <CompanyCardSkeletons count={2} />}
      {data && items.length === 0 && <Text tone="quiet">{t('home:newest.empty')}</Text>}
      {items.length > 0 && (
        <Grid as="ul" minColumn="420px">
          {items.map((company) => (
            <CompanyCardView key={company.id} as="li" level={3} company={company} />
          ))}
        </Grid>
      )}
    </section>
  );
}

const steps = [
  { key: 'describe', Picture: DescribePicture },
  { key: 'match', Picture: MatchPicture },
  { key: 'answer', Picture: AnswerPicture },
] as const;

function Steps() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="steps" className={classes['section']}>
      <Title level={2} id="steps">
        {t('home:steps.title')}
      </Title>
      <ol className={classes['steps']}>
        {steps.map(({ key, Picture }) => (
          <li key={key} className={classes['step']}>
            <span className={classes['picture']}>
              <Picture />
            </span>
            <Title level={3}>{t(`home:steps.${key}.title`)}</Title>
            <Text tone="quiet">{t(`home:steps.${key}.detail`)}</Text>
          </li>
        ))}
      </ol>
    </section>
  );
}

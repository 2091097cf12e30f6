import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Anchor, Badge, Card, EmptyState, ListSkeleton, Stack, Title } from '../../../components/ui/index.ts';
import { useTaxonomyNames } from '../../../lib/taxonomy.ts';
import { taxonomyOverviewQuery } from '../api/taxonomy.ts';
import classes from './taxonomy.module.css';

/** The concepts and sectors that administrators added or changed. */
export function Differences() {
  const { t } = useTranslation();
  const id = useId();
  const { conceptName } = useTaxonomyNames();
  const { data } = useQuery(taxonomyOverviewQuery());
  if (data === undefined) return <ListSkeleton rows={4} rowHeight="44px" />;
  const rows = [
    ...data.added.map((code) => ({ code, label: t('taxonomy:added') })),
    ...data.changed.map((code) => ({ code, label: t('taxonomy:wordsChanged') })),
  ];
  if (rows.length === 0)
    return <EmptyState title={t('taxonomy:changedNone')} detail={t('taxonomy:changedNoneDetail')} />;
  return (
    <Card as="section" aria-labelledby={id}>
      <Stack>
        <Title level={2} size={4} id={id}>
          {t('taxonomy:changed')}
        </Title>
        <ul className={classes['rows']}>
          {rows.map(({ code, label }) => (
            <li key={code} className={classes['row']}>
              <Anchor to="/administration/taxonomy" search={{ code }}>
                {conceptName(code) ?? code}
              </Anchor>
              <Badge>{label}</Badge>
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}

import { locales, resourceKinds } from '@karakoram/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconBooks, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  ButtonLink,
  EmptyState,
  ListSkeleton,
  PagedList,
  PageHeader,
  SegmentedControl,
  Select,
  Stack,
} from '../../components/ui/index.ts';
import { usePermission } from '../../lib/session.ts';
import { resourcesQuery } from './api/resources.ts';
import { ResourceCardView } from './components/resource-card.tsx';
import classes from './components/resource.module.css';
import { resourcesSearch } from './resources.search.ts';

const route = getRouteApi('/resources');

/** The library: policies, guides and templates, by kind and language. */
export function ResourcesPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const keeps = usePermission('resource:manage');
  const pages = useInfiniteQuery(resourcesQuery(search));
  const open = (changes: Record<string, unknown>) =>
    void navigate({ search: resourcesSearch({ ...search, ...changes }), resetScroll: false });
  const isFiltered = search.kind !== undefined || search.language !== undefined;
  return (
    <>
      <PageHeader
        title={t('resources:title')}
        lead={t('resources:description')}
        actions={
          keeps && (
            <ButtonLink to="/desk/resources" icon={<IconSettings size={18} aria-hidden />}>
              {t('library:title')}
            </ButtonLink>
          )
        }
      />
      <Stack>
        <div className={classes['filters']}>
          <SegmentedControl
            label={t('resources:kind')}
            value={search.kind ?? 'any'}
            onChange={(kind) => open({ kind })}
            options={[
              { value: 'any', label: t('resources:anyKind') },
              ...resourceKinds.map((value) => ({ value, label: t(`enums:resourceKind.${value}`) })),
            ]}
          />
          <Select
            label={t('resources:language')}
            placeholder={t('resources:anyLanguage')}
            options={locales.map((value) => ({ value, label: t(`common:languages.${value}`) }))}
            value={search.language ?? null}
            onChange={(language) => open({ language })}
            clearable
            optional="unmarked"
          />
        </div>
        <PagedList
          pages={pages}
          skeleton={<ListSkeleton rows={3} rowHeight="180px" />}
          empty={
            <EmptyState
              icon={<IconBooks size={36} stroke={1.5} />}
              title={t(isFiltered ? 'resources:emptyFilters' : 'resources:empty')}
              detail={t(isFiltered ? 'resources:emptyFiltersDetail' : 'resources:emptyDetail')}
              actions={
                isFiltered && (
                  <Button onClick={() => open({ kind: undefined, language: undefined })}>
                    {t('resources:showAll')}
                  </Button>
                )
              }
            />
          }
        >
          {(resources) => (
            <Stack as="ul">
              {resources.map((resource) => (
                <ResourceCardView key={resource.id} resource={resource} />
              ))}
            </Stack>
          )}
        </PagedList>
      </Stack>
    </>
  );
}

import type { ManagedResource } from '@karakoram/contracts';
import { resourceStatuses } from '@karakoram/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Anchor,
  Button,
  DataTable,
  EmptyState,
  ListSkeleton,
  PagedList,
  PageHeader,
  Select,
  Stack,
  Text,
} from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useLocalised } from '../../../lib/use-localised.ts';
import { libraryQuery } from '../api/library.ts';
import classes from '../components/resource.module.css';
import { libraryManagementSearch } from '../resources.search.ts';
import { ResourceDialog } from './resource-dialog.tsx';
import { StatusBadge } from './status-badge.tsx';

const route = getRouteApi('/desk/resources');

/** The whole library for those who keep it. */
export function LibraryPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { status } = route.useSearch();
  const [begins, setBegins] = useState(false);
  const pages = useInfiniteQuery(libraryQuery(status));
  return (
    <>
      <PageHeader
        title={t('library:title')}
        lead={t('library:lead')}
        parent={<Anchor to="/desk">{t('common:navigation.desk')}</Anchor>}
        actions={
          <Button variant="primary" icon={<IconPlus size={18} aria-hidden />} onClick={() => setBegins(true)}>
            {t('library:create')}
          </Button>
        }
      />
      <Stack>
        <div className={classes['filters']}>
          <Select
            label={t('library:status')}
            placeholder={t('library:anyStatus')}
            options={resourceStatuses.map((value) => ({ value, label: t(`library:statusName.${value}`) }))}
            value={status ?? null}
            onChange={(chosen) => void navigate({ search: libraryManagementSearch({ status: chosen }) })}
            clearable
            optional="unmarked"
          />
        </div>
        <PagedList
          pages={pages}
          skeleton={<ListSkeleton rows={5} rowHeight="56px" />}
          empty={<EmptyState level={2} title={t('library:empty')} detail={t('library:emptyDetail')} />}
        >
          {(resources) => <ResourceTable resources={resources} />}
        </PagedList>
      </Stack>
      {begins && (
        <ResourceDialog
          onClose={() => setBegins(false)}
          onSaved={({ id }) => void navigate({ to: '/desk/resources/$resourceId', params: { resourceId: id } })}
        />
      )}
    </>
  );
}

function ResourceTable({ resources }: { resources: readonly ManagedResource[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  return (
    <DataTable
      caption={t('library:title')}
      rows={resources}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: t('library:column.title'),
          isRowHeader: true,
          cell: ({ id, title, kind }) => (
            <Stack gap="xxs" align="flex-start">
              <Anchor to="/desk/resources/$resourceId" params={{ resourceId: id }}>
                <bdi>{localised(title)?.text}</bdi>
              </Anchor>
              <Text as="span" size="sm" tone="quiet">
                {t(`enums:resourceKind.${kind}`)}
              </Text>
            </Stack>
          ),
        },
        { key: 'status', header: t('library:column.status'), cell: ({ status }) => <StatusBadge status={status} /> },
        {
          key: 'versions',
          header: t('library:column.versions'),
          align: 'end',
          cell: ({ versions }) => format.number(versions),
        },
        { key: 'changed', header: t('library:column.changed'), cell: ({ changedAt }) => format.dateTime(changedAt) },
      ]}
    />
  );
}

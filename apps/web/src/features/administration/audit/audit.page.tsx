import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, EmptyState, ListSkeleton, PagedList, Select, Stack, TextField } from '../../../components/ui/index.ts';
import { auditSearch } from '../administration.search.ts';
import { auditQuery } from '../api/audit.ts';
import { Filters } from '../components/filters.tsx';
import { Frame } from '../components/frame.tsx';
import { SearchField } from '../../../components/search/search-field.tsx';
import { auditActions } from './audit-actions.ts';
import { AuditEntry } from './audit-entry.tsx';
import classes from './audit.module.css';

const route = getRouteApi('/administration/audit');

export function AuditPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = useInfiniteQuery(auditQuery(search));
  const onSubject = useCallback(
    (subject: string) => void navigate({ search: (before) => auditSearch({ ...before, subject }), replace: true }),
    [navigate],
  );
  const clear = (
    <Button size="sm" onClick={() => void navigate({ search: {} })}>
      {t('administration:audit.clear')}
    </Button>
  );
  return (
    <Frame title={t('administration:audit.title')} lead={t('administration:audit.lead')}>
      <Stack>
        <Filters>
          <Select
            label={t('administration:audit.action')}
            placeholder={t('administration:audit.anyAction')}
            optional="unmarked"
            clearable
            searchable
            value={auditActions.find(([action]) => action === search.action)?.[0] ?? null}
            onChange={(action) =>
              void navigate({ search: (before) => auditSearch({ ...before, action }), replace: true })
            }
            options={auditActions.map(([value, name]) => ({ value, label: t(`administration:audit.name.${name}`) }))}
          />
          <SearchField label={t('administration:audit.subject')} value={search.subject ?? ''} onSearch={onSubject} />
          <TextField
            type="date"
            label={t('administration:audit.from')}
            optional="unmarked"
            value={search.from ?? ''}
            onChange={(from) => void navigate({ search: (before) => auditSearch({ ...before, from }), replace: true })}
          />
          <TextField
            type="date"
            label={t('administration:audit.to')}
            optional="unmarked"
            value={search.to ?? ''}
            onChange={(to) => void navigate({ search: (before) => auditSearch({ ...before, to }), replace: true })}
          />
        </Filters>
        {Object.keys(search).length > 0 && <div>{clear}</div>}
        <PagedList
          pages={pages}
          skeleton={<ListSkeleton rows={8} rowHeight="56px" />}
          empty={<EmptyState title={t('administration:audit.empty')} detail={t('administration:audit.emptyDetail')} />}
        >
          {(events) => (
            <ol className={classes['entries']}>
              {events.map((event) => (
                <AuditEntry key={event.id} event={event} />
              ))}
            </ol>
          )}
        </PagedList>
      </Stack>
    </Frame>
  );
}

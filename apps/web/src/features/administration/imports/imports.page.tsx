import type { ImportRun } from '@karakoram/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  Anchor,
  Badge,
  Card,
  DataTable,
  EmptyState,
  FileUpload,
  ListSkeleton,
  PagedList,
  Progress,
  Stack,
  Text,
  Title,
} from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { importRunsQuery, isAtWork, useUploadImport } from '../api/imports.ts';
import { Frame } from '../components/frame.tsx';
import { progressOf } from './progress-of.ts';

/** What the API takes in one file. */
const uploadLimitBytes = 20 * 1024 * 1024;

export function ImportsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const upload = useUploadImport();
  const pages = useInfiniteQuery(importRunsQuery());
  return (
    <Frame title={t('imports:title')} lead={t('imports:lead')}>
      <Stack gap="lg">
        <Card>
          <FileUpload
            label={t('imports:upload')}
            hint={t('imports:uploadHint')}
            accept=".csv,.txt,.tsv"
            maxBytes={uploadLimitBytes}
            loading={upload.isPending}
            error={upload.error ? problemText(upload.error).title : undefined}
            onFile={(file) =>
              upload.mutate(file, {
                onSuccess: ({ id }) => void navigate({ to: '/administration/imports/$runId', params: { runId: id } }),
              })
            }
          />
        </Card>
        <Title level={2} size={3}>
          {t('imports:list')}
        </Title>
        <PagedList
          pages={pages}
          skeleton={<ListSkeleton rows={5} rowHeight="56px" />}
          empty={<EmptyState level={3} title={t('imports:empty')} detail={t('imports:emptyDetail')} />}
        >
          {(runs) => <RunTable runs={runs} />}
        </PagedList>
      </Stack>
    </Frame>
  );
}

function RunTable({ runs }: { runs: readonly ImportRun[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <DataTable
      caption={t('imports:list')}
      rows={runs}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'file',
          header: t('imports:column.file'),
          isRowHeader: true,
          cell: ({ id, fileName }) => (
            <Anchor to="/administration/imports/$runId" params={{ runId: id }}>
              <bdi>{fileName}</bdi>
            </Anchor>
          ),
        },
        {
          key: 'status',
          header: t('imports:column.status'),
          cell: ({ status }) => (
            <Badge tone={status === 'imported' ? 'good' : status === 'failed' ? 'attention' : 'neutral'}>
              {t(`imports:status.${status}`)}
            </Badge>
          ),
        },
        {
          key: 'rows',
          header: t('imports:column.rows'),
          align: 'end',
          cell: ({ totalRows }) => format.number(totalRows),
        },
        {
          key: 'result',
          header: t('imports:column.result'),
          width: '18rem',
          cell: (run) =>
            isAtWork(run) ? (
              <div style={{ inlineSize: '10rem' }}>
                <Progress label={t(`imports:status.${run.status}`)} value={progressOf(run).share} />
              </div>
            ) : run.status === 'uploaded' ? (
              '–'
            ) : (
              <Text as="span" size="sm">
                {t('imports:summary', {
                  created: run.outcomes.create,
                  updated: run.outcomes.update,
                  rejected: run.outcomes.reject,
                })}
              </Text>
            ),
        },
        { key: 'added', header: t('imports:column.added'), cell: ({ createdAt }) => format.dateTime(createdAt) },
      ]}
    />
  );
}

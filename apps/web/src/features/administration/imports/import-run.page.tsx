import type { ImportRunDetails } from '@karakoram/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Anchor,
  Awaited,
  Button,
  ButtonLink,
  Card,
  ConfirmDialog,
  Notice,
  Progress,
  Stack,
  StatTile,
  StatTiles,
  Text,
} from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { toast } from '../../../lib/toast.ts';
import { importRunQuery, useRunImport } from '../api/imports.ts';
import { Frame } from '../components/frame.tsx';
import { ImportRows } from './import-rows.tsx';
import { MappingForm } from './mapping-form.tsx';
import { progressOf } from './progress-of.ts';

const route = getRouteApi('/administration/imports/$runId');

/** One import, at the step where it stands: what the server says of it decides what is shown, so a reload loses nothing. */
export function ImportRunPage({ runId }: { runId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: run, error, refetch } = useQuery(importRunQuery(runId));
  return (
    <Frame
      title={run?.fileName ?? t('imports:title')}
      parent={<Anchor to="/administration/imports">{t('imports:back')}</Anchor>}
      lead={run && t('imports:rowsInFile', { count: run.totalRows, when: format.relative(run.createdAt) })}
    >
      {run ? <Run run={run} /> : <Awaited error={error} onRetry={() => void refetch()} rows={6} />}
    </Frame>
  );
}

function Run({ run }: { run: ImportRunDetails }) {
  const { t } = useTranslation();
  const { step } = route.useSearch();
  const navigate = route.useNavigate();
  if (run.status === 'uploaded' || (run.status === 'checked' && step === 'columns')) {
    const isAgain = run.status === 'checked';
    return (
      <MappingForm
        key={run.status}
        run={run}
        onStarted={() => void navigate({ search: {}, replace: true })}
        onKeep={isAgain ? () => void navigate({ search: {} }) : undefined}
      />
    );
  }
  if (run.status === 'checking' || run.status === 'importing') return <AtWork run={run} />;
  return (
    <Stack gap="lg">
      {run.status === 'checked' && <Checked run={run} />}
      {run.status === 'imported' && <Done run={run} />}
      {run.status === 'failed' && (
        <Notice
          tone="attention"
          title={t('imports:failedTitle')}
          actions={<ButtonLink to="/administration/imports">{t('imports:back')}</ButtonLink>}
        >
          {t('imports:failedDetail')}
        </Notice>
      )}
      <Outcomes run={run} />
      <ImportRows run={run} />
    </Stack>
  );
}

function AtWork({ run }: { run: ImportRunDetails }) {
  const { t } = useTranslation();
  const { done, total, share } = progressOf(run);
  return (
    <Card>
      <Stack gap="xs">
        <Progress
          withLabel
          label={t(run.status === 'checking' ? 'imports:checking' : 'imports:importing')}
          value={share}
        />
        <Text size="sm" tone="quiet">
          {t('imports:progress', { done, total })}
        </Text>
        <Text size="sm" tone="quiet">
          {t('imports:canLeave')}
        </Text>
      </Stack>
    </Card>
  );
}

function Checked({ run }: { run: ImportRunDetails }) {
  const { t } = useTranslation();
  const [asks, setAsks] = useState(false);
  const start = useRunImport(run.id);
  const count = run.outcomes.create + run.outcomes.update;
  return (
    <>
      <Notice
        title={t('imports:checkedTitle')}
        actions={
          <>
            <Button variant="primary" disabled={count === 0} onClick={() => setAsks(true)}>
              {t('imports:run', { count })}
            </Button>
            <ButtonLink to="/administration/imports/$runId" params={{ runId: run.id }} search={{ step: 'columns' }}>
              {t('imports:map.again')}
            </ButtonLink>
          </>
        }
      >
        {t('imports:checkedDetail')}
      </Notice>
      <ConfirmDialog
        opened={asks}
        onClose={() => setAsks(false)}
        title={t('imports:runTitle')}
        detail={t(run.mapping.publish ? 'imports:runListed' : 'imports:runDrafts', { count })}
        confirmLabel={t('imports:run', { count })}
        loading={start.isPending}
        onConfirm={() =>
          start.mutate(undefined, {
            onError: (problem) => toast.error(problemText(problem).title),
            onSettled: () => setAsks(false),
          })
        }
      />
    </>
  );
}

function Done({ run }: { run: ImportRunDetails }) {
  const { t } = useTranslation();
  const { publish } = run.mapping;
  return (
    <Notice
      live
      tone="good"
      title={t('imports:doneTitle')}
      actions={
        publish ? (
          <ButtonLink to="/directory">{t('imports:toDirectory')}</ButtonLink>
        ) : (
          <ButtonLink to="/administration/companies" search={{ status: 'draft' }}>
            {t('imports:toCompanies')}
          </ButtonLink>
        )
      }
    >
      {t(publish ? 'imports:doneListed' : 'imports:doneDrafts')}
    </Notice>
  );
}

const outcomes = ['create', 'update', 'unchanged', 'reject'] as const;

function Outcomes({ run }: { run: ImportRunDetails }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isDone = run.status === 'imported';
  return (
    <StatTiles>
      {outcomes.map((outcome) => (
        <StatTile
          key={outcome}
          label={t(`imports:outcome.${outcome}`)}
          value={format.number(run.outcomes[outcome])}
          detail={t(isDone ? `imports:did.${outcome}` : `imports:would.${outcome}`)}
          tone={outcome === 'reject' && run.outcomes.reject > 0 ? 'attention' : 'plain'}
        />
      ))}
    </StatTiles>
  );
}

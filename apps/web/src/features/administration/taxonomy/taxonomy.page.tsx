import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Awaited, Button, Select, Stack } from '../../../components/ui/index.ts';
import { useTaxonomy } from '../../../lib/taxonomy.ts';
import { taxonomyNodeQuery } from '../api/taxonomy.ts';
import { Frame } from '../components/frame.tsx';
import { ConceptDialog } from './concept-dialog.tsx';
import { Differences } from './differences.tsx';
import { NodeEditor } from './node-editor.tsx';
import { Retagging } from './retagging.tsx';
import classes from './taxonomy.module.css';

const route = getRouteApi('/administration/taxonomy');

/** Every sector and concept by name, sector by sector. */
function useNodeOptions() {
  const { t } = useTranslation();
  const { data } = useTaxonomy();
  return useMemo(
    () =>
      (data?.sectors ?? []).map((sector) => ({
        group: sector.name,
        items: [
          { value: sector.code, label: t('taxonomy:sectorItself', { sector: sector.name }) },
          ...sector.concepts.map(({ code, name }) => ({ value: code, label: name })),
        ],
      })),
    [data, t],
  );
}

export function TaxonomyPage() {
  const { t } = useTranslation();
  const { code } = route.useSearch();
  const navigate = route.useNavigate();
  const options = useNodeOptions();
  const [isAdding, setAdding] = useState(false);
  const show = (next: string | null): void => void navigate({ search: next === null ? {} : { code: next } });
  return (
    <Frame
      title={t('taxonomy:title')}
      lead={t('taxonomy:lead')}
      actions={
        <Button icon={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
          {t('taxonomy:addConcept')}
        </Button>
      }
    >
      <Stack gap="lg">
        <Retagging />
        <div className={classes['chooser']}>
          <Select
            label={t('taxonomy:node')}
            hint={t('taxonomy:nodeHint')}
            placeholder={t('taxonomy:nodePlaceholder')}
            optional="unmarked"
            searchable
            clearable
            options={options}
            value={code ?? null}
            onChange={show}
          />
        </div>
        {code === undefined ? <Differences /> : <Node key={code} code={code} />}
      </Stack>
      {isAdding && (
        <ConceptDialog
          onClose={() => setAdding(false)}
          onSaved={(node) => {
            setAdding(false);
            show(node.code);
          }}
        />
      )}
    </Frame>
  );
}

function Node({ code }: { code: string }) {
  const { data, error, refetch } = useQuery(taxonomyNodeQuery(code));
  if (data) return <NodeEditor node={data} />;
  return <Awaited error={error} onRetry={() => void refetch()} rows={6} rowHeight="48px" />;
}

import { ImportMapping, importFields, type ImportField, type ImportRunDetails } from '@karakoram/contracts';
import { countries } from '@karakoram/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  Card,
  ErrorState,
  Group,
  MultiSelect,
  Notice,
  RadioGroup,
  Select,
  Stack,
  Text,
  Title,
} from '../../../components/ui/index.ts';
import { useDraft } from '../../../lib/draft.ts';
import { useFormat } from '../../../lib/format.ts';
import { useCheckImport } from '../api/imports.ts';
import classes from './imports.module.css';

const maxColumns = 5;
const shownSamples = 3;
const nameFields = ['name', 'nameEn', 'nameZh', 'nameUr'] as const;

export interface MappingFormProps {
  run: ImportRunDetails;
  onStarted: () => void;
  /** Goes back to the result of the last dry run, where there is one. */
  onKeep?: (() => void) | undefined;
}

/** Says which columns of the file feed which field. The choice is kept on this device until the dry run is started. */
export function MappingForm({ run, onStarted, onKeep }: MappingFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const check = useCheckImport(run.id);
  const draft = useDraft<ImportMapping>(`import.${run.id}`, ImportMapping);
  const [mapping, setMapping] = useState<ImportMapping>(draft.restored?.value ?? run.mapping);
  const [isRefused, setRefused] = useState(false);
  const change = (next: ImportMapping): void => {
    setMapping(next);
    draft.save(next);
  };
  const start = (): void => {
    if (nameFields.every((field) => (mapping.columns[field] ?? []).length === 0)) {
      setRefused(true);
      return;
    }
    check.mutate(mapping, {
      onSuccess: () => {
        draft.discard();
        onStarted();
      },
    });
  };
  return (
    <Stack gap="lg">
      <div>
        <Title level={2} size={3}>
          {t('imports:map.title')}
        </Title>
        <Text tone="quiet">{t('imports:map.lead')}</Text>
      </div>
      {draft.restored && (
        <Notice
          actions={
            <Button
              size="sm"
              onClick={() => {
                draft.discard();
                setMapping(run.mapping);
              }}
            >
              {t('common:draft.discard')}
            </Button>
          }
        >
          {t('imports:map.restored', { time: format.dateTime(draft.restored.savedAt.toISOString()) })}
        </Notice>
      )}
      <Card>
        <div className={classes['fields']}>
          {importFields.map((field) => (
            <FieldRow
              key={field}
              field={field}
              run={run}
              chosen={mapping.columns[field] ?? []}
              error={isRefused && field === 'name' ? t('imports:map.nameMissing') : undefined}
              onChange={(columns) => {
                setRefused(false);
                change({
                  ...mapping,
                  columns: { ...mapping.columns, [field]: columns.length > 0 ? columns : undefined },
                });
              }}
            />
          ))}
        </div>
      </Card>
      <Card>
        <div className={classes['choices']}>
          <Select
            label={t('imports:map.country')}
            placeholder={t('imports:map.noCountry')}
            optional="unmarked"
            clearable
            value={mapping.country ?? null}
            onChange={(country) => change({ ...mapping, country: country ?? undefined })}
            options={countries.map((country) => ({ value: country, label: t(`enums:country.${country}`) }))}
          />
          <RadioGroup
            label={t('imports:map.publish')}
            value={mapping.publish ? 'publish' : 'draft'}
            onChange={(choice) => change({ ...mapping, publish: choice === 'publish' })}
            options={[
              { value: 'publish', label: t('imports:map.publishNow'), hint: t('imports:map.publishNowHint') },
              { value: 'draft', label: t('imports:map.keepDrafts'), hint: t('imports:map.keepDraftsHint') },
            ]}
          />
        </div>
      </Card>
      {isRefused && (
        <Notice live tone="attention">
          {t('imports:map.nameMissing')}
        </Notice>
      )}
      {check.error && <ErrorState error={check.error} level={3} />}
      <Group>
        <Button variant="primary" loading={check.isPending} onClick={start}>
          {t('imports:map.start')}
        </Button>
        {onKeep && <Button onClick={onKeep}>{t('imports:map.keep')}</Button>}
        <Text size="sm" tone="quiet">
          {t('imports:map.startHint')}
        </Text>
      </Group>
    </Stack>
  );
}

interface FieldRowProps {
  field: ImportField;
  run: ImportRunDetails;
  chosen: readonly string[];
  error: string | undefined;
  onChange: (columns: string[]) => void;
}

/** A field, the columns that feed it, and what the first rows of the file say there. */
function FieldRow({ field, run, chosen, error, onChange }: FieldRowProps) {
  const { t } = useTranslation();
  const samples = run.samples
    .map((row) =>
      chosen
        .map((column) => row[column] ?? '')
        .filter((value) => value !== '')
        .join(' '),
    )
    .filter((value) => value !== '')
    .slice(0, shownSamples)
    .map((value) => (value.length > 60 ? `${value.slice(0, 60)}…` : value));
  return (
    <div className={classes['field']}>
      <MultiSelect
        label={t(`imports:field.${field}`)}
        hint={field === 'key' ? t('imports:fieldHint.key') : undefined}
        placeholder={chosen.length === 0 ? t('imports:map.none') : undefined}
        optional="unmarked"
        value={chosen}
        maxValues={maxColumns}
        error={error}
        onChange={onChange}
        options={run.columns.map((column) => ({ value: column, label: column }))}
      />
      <div className={classes['samples']}>
        {chosen.length > 0 &&
          (samples.length === 0
            ? t('imports:map.noSamples')
            : t('imports:map.samples', { samples: samples.join(' · ') }))}
      </div>
    </div>
  );
}

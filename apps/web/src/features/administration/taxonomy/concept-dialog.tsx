import type { TaxonomyChangeBody, TaxonomyNode } from '@karakoram/contracts';
import { type Locale, locales } from '@karakoram/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select, TextArea, TextField } from '../../../components/ui/index.ts';
import { useTaxonomy, useTaxonomyNames } from '../../../lib/taxonomy.ts';
import { ChangeDialog } from './change-dialog.tsx';
import classes from './taxonomy.module.css';

interface Words {
  readonly en: string;
  readonly zh: string;
  readonly ur: string;
}

const noWords: Words = { en: '', zh: '', ur: '' };

interface ConceptDialogProps {
  /** The concept whose names are changed; a new one where it is left out. */
  renamed?: TaxonomyNode;
  onClose: () => void;
  onSaved?: (node: TaxonomyNode) => void;
}

/** Adds a concept with its words, or changes the names of one that was added. */
export function ConceptDialog({ renamed, onClose, onSaved }: ConceptDialogProps) {
  const { t } = useTranslation();
  const { conceptName } = useTaxonomyNames();
  const [code, setCode] = useState('');
  const [sector, setSector] = useState<string | null>(null);
  const [parent, setParent] = useState<string | null>(null);
  const [names, setNames] = useState<Words>(renamed?.names ?? noWords);
  const [synonyms, setSynonyms] = useState<Words>(noWords);
  const change: TaxonomyChangeBody =
    renamed === undefined
      ? {
          kind: 'addConcept',
          code,
          sector: sector ?? '',
          ...(parent === null ? {} : { parent }),
          names,
          synonyms: { en: linesOf(synonyms.en), zh: linesOf(synonyms.zh), ur: linesOf(synonyms.ur) },
        }
      : { kind: 'renameConcept', code: renamed.code, names };
  const isNamed = locales.every((locale) => names[locale].trim() !== '');
  const isReady = isNamed && (renamed === undefined ? code !== '' && sector !== null : names !== renamed.names);
  return (
    <ChangeDialog
      title={t(`taxonomy:dialog.${change.kind}`, { concept: conceptName(change.code) ?? change.code })}
      change={change}
      isToBeAsked
      isReady={isReady}
      size="lg"
      onClose={onClose}
      {...(onSaved === undefined ? {} : { onSaved })}
    >
      {(errorAt) => (
        <>
          {renamed === undefined && (
            <>
              <SectorAndParent
                sector={sector}
                parent={parent}
                onSector={(next) => {
                  setSector(next);
                  setParent(null);
                }}
                onParent={setParent}
                errorAt={errorAt}
              />
              <TextField
                label={t('taxonomy:dialog.code')}
                hint={t('taxonomy:dialog.codeHint')}
                dir="ltr"
                value={code}
                onChange={setCode}
                error={errorAt('/code')}
              />
            </>
          )}
          {locales.map((locale) => (
            <TextField
              key={locale}
              label={t(`taxonomy:dialog.nameIn.${locale}`)}
              lang={locale}
              dir="auto"
              value={names[locale]}
              onChange={(name) => setNames({ ...names, [locale]: name })}
              error={errorAt(`/names/${locale}`)}
            />
          ))}
          {renamed === undefined && (
            <div className={classes['synonyms']}>
              {locales.map((locale) => (
                <TextArea
                  key={locale}
                  label={t(`taxonomy:dialog.synonymsIn.${locale}`)}
                  hint={t('taxonomy:dialog.synonymsHint')}
                  lang={locale}
                  dir="auto"
                  rows={3}
                  optional
                  value={synonyms[locale]}
                  onChange={(words) => setSynonyms({ ...synonyms, [locale]: words })}
                  error={errorOfLines(synonyms, locale, errorAt)}
                />
              ))}
            </div>
          )}
        </>
      )}
    </ChangeDialog>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function errorOfLines(
  synonyms: Words,
  locale: Locale,
  errorAt: (pointer: string) => string | undefined,
): string | undefined {
  const errors = linesOf(synonyms[locale]).flatMap((_, index) => errorAt(`/synonyms/${locale}/${index}`) ?? []);
  return errors.length === 0 ? undefined : errors.join(' ');
}

interface SectorAndParentProps {
  sector: string | null;
  parent: string | null;
  onSector: (sector: string | null) => void;
  onParent: (parent: string | null) => void;
  errorAt: (pointer: string) => string | undefined;
}

function SectorAndParent({ sector, parent, onSector, onParent, errorAt }: SectorAndParentProps) {
  const { t } = useTranslation();
  const { data } = useTaxonomy();
  const sectors = data?.sectors ?? [];
  const concepts = sectors.find(({ code }) => code === sector)?.concepts ?? [];
  return (
    <>
      <Select
        label={t('taxonomy:dialog.sector')}
        searchable
        options={sectors.map(({ code, name }) => ({ value: code, label: name }))}
        value={sector}
        onChange={onSector}
        error={errorAt('/sector')}
      />
      <Select
        label={t('taxonomy:dialog.parent')}
        placeholder={t('taxonomy:dialog.noParent')}
        optional
        searchable
        clearable
        disabled={sector === null}
        options={concepts
          .filter(({ isWithdrawn }) => !isWithdrawn)
          .map(({ code, name }) => ({ value: code, label: name }))}
        value={parent}
        onChange={onParent}
        error={errorAt('/parent')}
      />
    </>
  );
}

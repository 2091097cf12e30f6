import { AddTextVersionBody, ResourceFileDetails } from '@karakoram/contracts';
import {
  fileKindTraits,
  locales,
  resourceFileKinds,
  type ResourceForm,
  resourceForms,
  resourceLimits,
} from '@karakoram/domain';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalisedFields, textsOf, type Texts } from '../../../components/autosave/index.ts';
import {
  Button,
  Dialog,
  FileUpload,
  Form,
  Group,
  Progress,
  SegmentedControl,
  Select,
  Stack,
} from '../../../components/ui/index.ts';
import { useLocale } from '../../../lib/i18n.ts';
import { ProblemError } from '../../../lib/problem.ts';
import { toast } from '../../../lib/toast.ts';
import { useForm } from '../../../lib/use-form.ts';
import { useAddFileVersion, useAddTextVersion } from '../api/library.ts';

interface VersionDialogProps {
  resourceId: string;
  onClose: () => void;
}

/** Asks for the next version of a resource: a file in one language, or a text. */
export function VersionDialog({ resourceId, onClose }: VersionDialogProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState<ResourceForm>('file');
  return (
    <Dialog opened onClose={onClose} size="xl" title={t('library:version.title')}>
      <Stack>
        <SegmentedControl
          label={t('library:version.form')}
          value={form}
          onChange={setForm}
          options={resourceForms.map((value) => ({ value, label: t(`library:version.${value}`) }))}
        />
        {form === 'file' ? (
          <FileForm resourceId={resourceId} onClose={onClose} />
        ) : (
          <TextForm resourceId={resourceId} onClose={onClose} />
        )}
      </Stack>
    </Dialog>
  );
}

const accept = resourceFileKinds
  .flatMap((kind) => fileKindTraits[kind].extensions.map((extension) => `.${extension}`))
  .join(',');

function FileForm({ resourceId, onClose }: VersionDialogProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const add = useAddFileVersion(resourceId);
  const stop = useRef<AbortController | undefined>(undefined);
  const [file, setFile] = useState<File | undefined>(undefined);
  const [isMissing, setMissing] = useState(false);
  const [share, setShare] = useState<number | undefined>(undefined);
  const form = useForm({
    schema: ResourceFileDetails,
    initial: { language: locale, changes: textsOf({}) },
    submit: async (details) => {
      if (file === undefined) {
        setMissing(true);
        return;
      }
      const controller = new AbortController();
      stop.current = controller;
      setShare(0);
      try {
        const { number } = await add.mutateAsync({ file, details, onProgress: setShare, signal: controller.signal });
        toast.success(t('library:version.added', { number }));
        onClose();
      } catch (error) {
        if (!controller.signal.aborted) throw error;
        toast.info(t('library:version.stopped'));
      } finally {
        setShare(undefined);
      }
    },
  });
  const refusal = form.handle.problem instanceof ProblemError ? form.errorAt('/file') : undefined;
  return (
    <Form handle={form.handle}>
      <FileUpload
        label={t('library:version.choose')}
        hint={t('library:version.hint')}
        accept={accept}
        maxBytes={resourceLimits.fileBytesMax}
        onFile={(chosen) => {
          setFile(chosen);
          setMissing(false);
        }}
        error={isMissing ? t('library:version.fileMissing') : refusal}
      />
      <Select
        label={t('library:version.language')}
        options={locales.map((value) => ({ value, label: t(`common:languages.${value}`) }))}
        {...form.field('language')}
        onChange={(language) => form.setValue('language', language ?? locale)}
      />
      <ChangesField
        value={form.values.changes}
        onChange={(changes) => form.setValue('changes', changes)}
        errorAt={form.errorAt}
      />
      {share !== undefined && file !== undefined && (
        <Progress label={t('library:version.uploading', { name: file.name })} value={share} withLabel />
      )}
      <Group justify="end">
        {share === undefined ? (
          <Button onClick={onClose}>{t('common:actions.cancel')}</Button>
        ) : (
          <Button onClick={() => stop.current?.abort()}>{t('library:version.stop')}</Button>
        )}
        <Button type="submit" variant="primary" loading={form.isSubmitting}>
          {t('library:version.submit')}
        </Button>
      </Group>
    </Form>
  );
}

function TextForm({ resourceId, onClose }: VersionDialogProps) {
  const { t } = useTranslation();
  const add = useAddTextVersion(resourceId);
  const form = useForm({
    schema: AddTextVersionBody,
    initial: { text: textsOf({}), changes: textsOf({}) },
    submit: async (body) => {
      const { number } = await add.mutateAsync(body);
      toast.success(t('library:version.added', { number }));
      onClose();
    },
  });
  return (
    <Form handle={form.handle}>
      <LocalisedFields
        label={t('library:version.content')}
        value={form.values.text}
        onWrite={(locale, words) => form.setValue('text', { ...form.values.text, [locale]: words })}
        limit={resourceLimits.textMax}
        rows={8}
        errorAt={(locale) => form.errorAt(locale === undefined ? '/text' : `/text/${locale}`)}
      />
      <ChangesField
        value={form.values.changes}
        onChange={(changes) => form.setValue('changes', changes)}
        errorAt={form.errorAt}
      />
      <Group justify="end">
        <Button onClick={onClose}>{t('common:actions.cancel')}</Button>
        <Button type="submit" variant="primary" loading={form.isSubmitting}>
          {t('library:version.submit')}
        </Button>
      </Group>
    </Form>
  );
}

interface ChangesFieldProps {
  value: Texts;
  onChange: (value: Texts) => void;
  errorAt: (pointer: string) => string | undefined;
}

function ChangesField({ value, onChange, errorAt }: ChangesFieldProps) {
  const { t } = useTranslation();
  return (
    <LocalisedFields
      label={t('library:version.changes')}
      hint={t('library:version.changesHint')}
      value={value}
      onWrite={(locale, words) => onChange({ ...value, [locale]: words })}
      limit={resourceLimits.changesMax}
      rows={2}
      errorAt={(locale) => errorAt(locale === undefined ? '/changes' : `/changes/${locale}`)}
    />
  );
}

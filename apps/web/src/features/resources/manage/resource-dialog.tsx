import { type ManagedResource, ResourceBody } from '@karakoram/contracts';
import { resourceKinds, resourceLimits } from '@karakoram/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalisedFields, textsOf } from '../../../components/autosave/index.ts';
import { Button, Dialog, Form, Group, RadioGroup } from '../../../components/ui/index.ts';
import { toast } from '../../../lib/toast.ts';
import { useForm } from '../../../lib/use-form.ts';
import { useWriteResource } from '../api/library.ts';

interface ResourceDialogProps {
  /** The resource that is written anew; a new one where it is left out. */
  resource?: ManagedResource;
  onClose: () => void;
  onSaved: (resource: ManagedResource) => void;
}

/** Asks what a resource is, and what it is called and about in each language. */
export function ResourceDialog({ resource, onClose, onSaved }: ResourceDialogProps) {
  const { t } = useTranslation();
  // As it was when the dialog was opened: the words in the form are of that revision.
  const [read] = useState(resource);
  const write = useWriteResource(read);
  const form = useForm({
    schema: ResourceBody,
    initial: {
      kind: resource?.kind ?? 'guide',
      title: textsOf(resource?.title ?? {}),
      summary: textsOf(resource?.summary ?? {}),
    },
    submit: async (body) => {
      const saved = await write.mutateAsync(body);
      toast.success(t('library:form.saved'));
      onClose();
      onSaved(saved);
    },
  });
  const texts = (name: 'title' | 'summary', limit: number, rows?: number) => (
    <LocalisedFields
      label={t(`library:form.${name}`)}
      value={form.values[name]}
      onWrite={(locale, words) => form.setValue(name, { ...form.values[name], [locale]: words })}
      limit={limit}
      {...(rows === undefined ? {} : { rows })}
      errorAt={(locale) => form.errorAt(locale === undefined ? `/${name}` : `/${name}/${locale}`)}
    />
  );
  return (
    <Dialog
      opened
      onClose={onClose}
      size="xl"
      title={t(resource === undefined ? 'library:createTitle' : 'library:editTitle')}
    >
      <Form handle={form.handle}>
        <RadioGroup
          label={t('library:form.kind')}
          options={resourceKinds.map((value) => ({ value, label: t(`enums:resourceKind.${value}`) }))}
          {...form.field('kind')}
        />
        {texts('title', resourceLimits.titleMax)}
        {texts('summary', resourceLimits.summaryMax, 3)}
        <Group justify="end">
          <Button onClick={onClose}>{t('common:actions.cancel')}</Button>
          <Button type="submit" variant="primary" loading={form.isSubmitting}>
            {t('library:form.save')}
          </Button>
        </Group>
      </Form>
    </Dialog>
  );
}

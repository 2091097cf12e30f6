import { CreateSavedSearchBody } from '@karakoram/contracts';
import { savedSearchNameMax, type AlertFrequency } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Form, Group } from '../../../components/ui/index.ts';
import { toast } from '../../../lib/toast.ts';
import { useForm } from '../../../lib/use-form.ts';
import { useSaveSearch } from '../api/saved-searches.ts';
import { AlertFields } from './alert-fields.tsx';

export interface SaveSearchDialogProps {
  /** Text and filters, as the address of the directory has them; the schema says whether they are a search. */
  query: Readonly<Record<string, unknown>>;
  /** What it may be called. */
  proposal: string;
  onClose: () => void;
}

interface Values {
  name: string;
  query: SaveSearchDialogProps['query'];
  frequency: AlertFrequency;
  mail: boolean;
  inApp: boolean;
}

function initialOf(query: SaveSearchDialogProps['query'], proposal: string): Values {
  const name = Array.from(proposal).slice(0, savedSearchNameMax).join('');
  return { name, query, frequency: 'daily', mail: true, inApp: true };
}

/** Asks for a name and how to be told. */
export function SaveSearchDialog({ query, proposal, onClose }: SaveSearchDialogProps) {
  const { t } = useTranslation();
  const save = useSaveSearch();
  const form = useForm({
    schema: CreateSavedSearchBody,
    initial: initialOf(query, proposal),
    submit: async (body) => {
      const { name } = await save.mutateAsync(body);
      toast.success(t('savedSearches:save.saved', { name }));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('savedSearches:save.title')}>
      <Form handle={form.handle}>
        <AlertFields
          name={form.field('name')}
          frequency={form.field('frequency')}
          mail={form.field('mail')}
          inApp={form.field('inApp')}
        />
        <Group justify="end">
          <Button onClick={onClose}>{t('common:actions.cancel')}</Button>
          <Button type="submit" variant="primary" loading={form.isSubmitting}>
            {t('savedSearches:save.submit')}
          </Button>
        </Group>
      </Form>
    </Dialog>
  );
}

import { UpdateSavedSearchBody, type SavedSearch } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Form, Group } from '../../../components/ui/index.ts';
import { toast } from '../../../lib/toast.ts';
import { useForm } from '../../../lib/use-form.ts';
import { useChangeSearch } from '../api/saved-searches.ts';
import { AlertFields } from './alert-fields.tsx';

interface EditSearchDialogProps {
  search: SavedSearch;
  onClose: () => void;
}

export function EditSearchDialog({ search, onClose }: EditSearchDialogProps) {
  const { t } = useTranslation();
  const change = useChangeSearch();
  const { id, name, frequency, mail, inApp } = search;
  const form = useForm({
    schema: UpdateSavedSearchBody,
    initial: { name, frequency, mail, inApp },
    submit: async (body) => {
      await change.mutateAsync({ id, ...body });
      toast.success(t('savedSearches:edit.saved'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('savedSearches:edit.title')}>
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
            {t('common:actions.save')}
          </Button>
        </Group>
      </Form>
    </Dialog>
  );
}

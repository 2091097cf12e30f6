import { UpdateSavedSearchBody, type SavedSearch } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../lib/toast.ts';
import { useForm } from '../../../lib/use-form.ts';
import { useChangeSearch } from '../api/saved-searches.ts';
import { AlertDialog } from './alert-dialog.tsx';

interface EditSearchDialogProps {
  search: SavedSearch;
  onClose: () => void;
}

export function EditSearchDialog({ search, onClose }: EditSearchDialogProps) {
  const { t } = useTranslation();
  const change = useChangeSearch();
  const { id, subject, name, frequency, mail, inApp } = search;
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
    <AlertDialog
      title={t('savedSearches:edit.title')}
      submit={t('common:actions.save')}
      handle={form.handle}
      fields={{
        subject,
        name: form.field('name'),
        frequency: form.field('frequency'),
        mail: form.field('mail'),
        inApp: form.field('inApp'),
      }}
      onClose={onClose}
    />
  );
}

import { CreateSavedSearchBody } from '@karakoram/contracts';
import { savedSearchNameMax, type AlertFrequency } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../lib/toast.ts';
import { useForm } from '../../../lib/use-form.ts';
import { useSaveSearch } from '../api/saved-searches.ts';
import { AlertDialog } from './alert-dialog.tsx';

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
    <AlertDialog
      title={t('savedSearches:save.title')}
      submit={t('savedSearches:save.submit')}
      handle={form.handle}
      fields={{
        name: form.field('name'),
        frequency: form.field('frequency'),
        mail: form.field('mail'),
        inApp: form.field('inApp'),
      }}
      onClose={onClose}
    />
  );
}

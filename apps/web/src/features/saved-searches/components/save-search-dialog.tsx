import { CreateSavedSearchBody } from '@karakoram/contracts';
import { savedSearchNameMax, type AlertFrequency, type SavedSearchSubject } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../lib/toast.ts';
import { useForm } from '../../../lib/use-form.ts';
import { useSaveSearch } from '../api/saved-searches.ts';
import { AlertDialog } from './alert-dialog.tsx';

export interface SaveSearchDialogProps {
  subject: SavedSearchSubject;
  /** Text and filters; the schema says whether they are a search. */
  query: Readonly<Record<string, unknown>>;
  /** What it may be called. */
  proposal: string;
  onClose: () => void;
}

interface Values {
  name: string;
  sought: Pick<SaveSearchDialogProps, 'subject' | 'query'>;
  frequency: AlertFrequency;
  mail: boolean;
  inApp: boolean;
}

function initialOf({ subject, query, proposal }: SaveSearchDialogProps): Values {
  const name = Array.from(proposal).slice(0, savedSearchNameMax).join('');
  return { name, sought: { subject, query }, frequency: 'daily', mail: true, inApp: true };
}

/** Asks for a name and how to be told. */
export function SaveSearchDialog(props: SaveSearchDialogProps) {
  const { subject, onClose } = props;
  const { t } = useTranslation();
  const save = useSaveSearch();
  const form = useForm({
    schema: CreateSavedSearchBody,
    initial: initialOf(props),
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

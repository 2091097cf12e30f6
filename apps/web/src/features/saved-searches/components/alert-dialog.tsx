import { useTranslation } from 'react-i18next';
import { Button, Dialog, Form, Group } from '../../../components/ui/index.ts';
import type { FormHandle } from '../../../lib/use-form.ts';
import { AlertFields, type AlertFieldsProps } from './alert-fields.tsx';

interface AlertDialogProps {
  title: string;
  submit: string;
  handle: FormHandle;
  fields: AlertFieldsProps;
  onClose: () => void;
}

/** Asks what a search is called and how its reader is told. */
export function AlertDialog({ title, submit, handle, fields, onClose }: AlertDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened onClose={onClose} title={title}>
      <Form handle={handle}>
        <AlertFields {...fields} />
        <Group justify="end">
          <Button onClick={onClose}>{t('common:actions.cancel')}</Button>
          <Button type="submit" variant="primary" loading={handle.isSubmitting}>
            {submit}
          </Button>
        </Group>
      </Form>
    </Dialog>
  );
}

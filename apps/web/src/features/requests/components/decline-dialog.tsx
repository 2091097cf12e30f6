import type { DeclineMatchRequestBody, MatchRequestView } from '@karakoram/contracts';
import { type DeclineReason, declineReasons, matchRequestLimits } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Button, Dialog, Form, Group, RadioGroup, TextArea } from '../../../components/ui/index.ts';
import { useDraft } from '../../../lib/draft.ts';
import { useForm } from '../../../lib/use-form.ts';

const Entries = z.object({
  reason: z.enum(declineReasons),
  note: z.string().trim().max(matchRequestLimits.noteMax),
});

const Draft = z.object({ reason: z.enum(declineReasons).nullable(), note: z.string() });

interface DeclineDialogProps {
  opened: boolean;
  onClose: () => void;
  request: MatchRequestView;
  company: string;
  onDecline: (body: DeclineMatchRequestBody) => Promise<void>;
}

/** Asks why, because the sender always gets a reason. What is typed stays on this device until it is sent. */
export function DeclineDialog({ opened, onClose, company, ...rest }: DeclineDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('requests:decline.title', { company })}>
      <DeclineForm onClose={onClose} {...rest} />
    </Dialog>
  );
}

function DeclineForm({ request, onClose, onDecline }: Pick<DeclineDialogProps, 'request' | 'onClose' | 'onDecline'>) {
  const { t } = useTranslation();
  const draft = useDraft(`match-request-decline.${request.id}`, Draft);
  const initial: { reason: DeclineReason | null; note: string } = draft.restored?.value ?? { reason: null, note: '' };
  const form = useForm({
    schema: Entries,
    initial,
    submit: async ({ reason, note }) => {
      await onDecline({ reason, ...(note === '' ? {} : { note }) });
      draft.discard();
    },
  });
  const change = (changes: Partial<typeof initial>): void => {
    form.setValues(changes);
    draft.save({ ...form.values, ...changes });
  };
  return (
    <Form handle={form.handle}>
      <p>{request.opportunity === null ? t('requests:decline.lead') : t('requests:interest.declineLead')}</p>
      {request.receiverHidden && <p>{t('requests:interest.declineHidden')}</p>}
      <RadioGroup
        label={t('requests:decline.reason')}
        options={declineReasons.map((reason) => ({ value: reason, label: t(`enums:declineReason.${reason}`) }))}
        {...form.field('reason')}
        onChange={(reason) => change({ reason })}
      />
      <TextArea
        label={t('requests:decline.note')}
        hint={t('requests:decline.noteHint')}
        optional
        rows={3}
        dir="auto"
        limit={matchRequestLimits.noteMax}
        {...form.field('note')}
        onChange={(note) => change({ note })}
      />
      <Group justify="flex-end" gap="xs">
        <Button onClick={onClose}>{t('common:actions.cancel')}</Button>
        <Button type="submit" variant="danger" loading={form.isSubmitting}>
          {t('requests:decline.confirm')}
        </Button>
      </Group>
    </Form>
  );
}

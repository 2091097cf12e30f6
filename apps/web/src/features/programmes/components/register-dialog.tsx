import { type ProgrammeView, RegisterBody } from '@karakoram/contracts';
import { programmeLimits } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Form, Group, Text, TextArea, TextField } from '../../../components/ui/index.ts';
import { useSession } from '../../../lib/session.ts';
import { toast } from '../../../lib/toast.ts';
import { useForm } from '../../../lib/use-form.ts';
import { useLocalised } from '../../../lib/use-localised.ts';
import { useRegister } from '../api/programmes.ts';

interface RegisterDialogProps {
  programme: ProgrammeView;
  isFull: boolean;
  onClose: () => void;
}

/** Asks whom the company sends and what it hopes for. */
export function RegisterDialog({ programme, isFull, onClose }: RegisterDialogProps) {
  const { t } = useTranslation();
  const { user } = useSession();
  const register = useRegister(programme.id);
  const title = useLocalised()(programme.title)?.text ?? '';
  const form = useForm({
    schema: RegisterBody,
    initial: {
      person: { name: user?.name ?? '', position: '', email: user?.email ?? '', phone: '' },
      wants: '',
      note: '',
    },
    submit: async ({ person, note, ...body }) => {
      const answer = await register.mutateAsync({
        ...body,
        person: { ...person, phone: person.phone === '' ? null : person.phone },
        note: note === '' ? null : note,
      });
      const hasSeat = answer.registration?.status === 'registered';
      toast.success(t(hasSeat ? 'programmes:form.registered' : 'programmes:form.waiting'));
      onClose();
    },
  });
  const { person } = form.values;
  const personField = (name: keyof typeof person) => ({
    name,
    label: t(`programmes:form.${name}`),
    value: person[name],
    onChange: (value: string) => form.setValue('person', { ...person, [name]: value }),
    error: form.errorAt(`/person/${name}`),
  });
  return (
    <Dialog opened onClose={onClose} size="lg" title={t('programmes:form.title', { programme: title })}>
      <Form handle={form.handle}>
        <Text tone="quiet">{t('programmes:form.lead')}</Text>
        <TextField {...personField('name')} autoComplete="name" maxLength={programmeLimits.personNameMax} />
        <TextField
          {...personField('position')}
          autoComplete="organization-title"
          maxLength={programmeLimits.personPositionMax}
        />
        <TextField {...personField('email')} type="email" autoComplete="email" />
        <TextField {...personField('phone')} type="tel" autoComplete="tel" maxLength={40} optional />
        <TextArea
          label={t('programmes:form.wants')}
          hint={t('programmes:form.wantsHint')}
          limit={programmeLimits.noteMax}
          dir="auto"
          {...form.field('wants')}
        />
        <TextArea
          label={t('programmes:form.note')}
          hint={t('programmes:form.noteHint')}
          limit={programmeLimits.noteMax}
          rows={2}
          dir="auto"
          optional
          {...form.field('note')}
        />
        <Group justify="end">
          <Button onClick={onClose}>{t('common:actions.cancel')}</Button>
          <Button type="submit" variant="primary" loading={form.isSubmitting}>
            {t(isFull ? 'programmes:form.submitWaiting' : 'programmes:form.submit')}
          </Button>
        </Group>
      </Form>
    </Dialog>
  );
}

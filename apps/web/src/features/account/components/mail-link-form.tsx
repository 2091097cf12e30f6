import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Button, Form, TextField } from '../../../components/ui/index.ts';
import { useForm } from '../../../lib/use-form.ts';
import { CheckMail, type CheckMailProps } from './check-mail.tsx';
import { Entrance } from './entrance.tsx';

const schema = z.object({ email: z.email() });

interface MailLinkFormProps {
  title: string;
  lead: string;
  submitLabel: string;
  /** What stands below the form. */
  after?: ReactNode;
  purpose: CheckMailProps['purpose'];
  /** Sends a link to the address. */
  send: (email: string) => Promise<void>;
}

/** Asks for an address, sends a link there, and then tells to look for it. */
export function MailLinkForm({ title, lead, submitLabel, after, purpose, send }: MailLinkFormProps) {
  const { t } = useTranslation();
  const [sentTo, setSentTo] = useState<string | undefined>(undefined);
  const form = useForm({
    schema,
    initial: { email: '' },
    submit: async ({ email }) => {
      await send(email);
      setSentTo(email);
    },
  });
  if (sentTo !== undefined) {
    return <CheckMail email={sentTo} purpose={purpose} resend={send} onOtherAddress={() => setSentTo(undefined)} />;
  }
  return (
    <Entrance title={title} lead={lead} after={after}>
      <Form handle={form.handle}>
        <TextField label={t('account:fields.email')} type="email" autoComplete="username" {...form.field('email')} />
        <Button type="submit" variant="primary" size="lg" fullWidth loading={form.isSubmitting}>
          {submitLabel}
        </Button>
      </Form>
    </Entrance>
  );
}

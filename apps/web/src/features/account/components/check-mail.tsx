import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { IconMailForward } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button, ExternalAnchor, Notice, Stack } from '../../../components/ui/index.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { useSession } from '../../../lib/session.ts';
import { toast } from '../../../lib/toast.ts';
import { Entrance } from './entrance.tsx';

export interface CheckMailProps {
  email: string;
  /** A link to confirm the address, or to set a new password. */
  purpose: 'verification' | 'reset';
  resend: (email: string) => Promise<void>;
  onOtherAddress: () => void;
}

/** After a mail was sent: what to look for, and what to do if it does not come. */
export function CheckMail({ email, purpose, resend, onOtherAddress }: CheckMailProps) {
  const { t } = useTranslation();
  const { demo } = useSession();
  const { routesByPath } = useRouter();
  const again = useMutation({
    mutationFn: () => resend(email),
    meta: { showsErrors: true },
    onSuccess: () => toast.success(t('account:mailSent.resent')),
    onError: (error) => toast.error(problemText(error).title),
  });
  return (
    <Entrance
      title={t('account:mailSent.title')}
      lead={
        purpose === 'verification'
          ? t('account:mailSent.detail', { email })
          : t('account:mailSent.resetDetail', { email })
      }
    >
      <Stack gap="md">
        {demo && (
          <Notice title={t('account:mailSent.demo')}>
            {'/dev/inbox' in routesByPath && (
              <ExternalAnchor href="/dev/inbox">{t('account:mailSent.demoInbox')}</ExternalAnchor>
            )}
          </Notice>
        )}
        <p>{t('account:mailSent.spam')}</p>
        <Button
          fullWidth
          icon={<IconMailForward size={18} aria-hidden />}
          loading={again.isPending}
          onClick={() => again.mutate()}
        >
          {t('account:mailSent.resend')}
        </Button>
        <Button variant="quiet" fullWidth onClick={onOtherAddress}>
          {t('account:mailSent.otherAddress')}
        </Button>
      </Stack>
    </Entrance>
  );
}

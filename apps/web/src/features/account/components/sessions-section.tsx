import { useQuery } from '@tanstack/react-query';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, Button, ConfirmDialog, ErrorState, ListSkeleton } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { toast } from '../../../lib/toast.ts';
import { deviceSessionsQuery, useRevokeSessions } from '../api/device-sessions.ts';
import { deviceName } from '../device-name.ts';
import { SettingsSection } from './settings-section.tsx';
import classes from './sessions-section.module.css';

export function SessionsSection() {
  const { t } = useTranslation();
  return (
    <SettingsSection title={t('account:settings.sessions')} lead={t('account:settings.sessionsLead')}>
      <SessionList />
    </SettingsSection>
  );
}

function SessionList() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = useQuery(deviceSessionsQuery);
  const revoke = useRevokeSessions();
  const [isAsking, setAsking] = useState(false);

  if (error) return <ErrorState level={3} error={error} onRetry={() => void refetch()} />;
  if (!data) return <ListSkeleton rows={2} rowHeight="64px" />;

  return (
    <>
      <ul className={classes['list']}>
        {data.map((session) => {
          const { browser, system } = deviceName(session.userAgent);
          const device =
            browser === undefined
              ? t('account:settings.unknownDevice')
              : t('account:settings.device', { browser, system: system ?? t('account:settings.unknownSystem') });
          const isMobile = system === 'Android' || system === 'iOS' || system === 'HarmonyOS';
          const Icon = isMobile ? IconDeviceMobile : IconDeviceDesktop;
          return (
            <li key={session.token} className={classes['session']}>
              <Icon size={24} stroke={1.5} aria-hidden className={classes['icon']} />
              <div className={classes['words']}>
                <p className={classes['device']}>
                  {device} {session.isCurrent && <Badge tone="good">{t('account:settings.current')}</Badge>}
                </p>
                <p className={classes['detail']}>
                  {t('account:settings.lastActive', { when: format.relative(session.updatedAt) })}
                  {' · '}
                  {t('account:settings.signedInAt', { time: format.dateTime(session.createdAt) })}
                  {session.ipAddress && <> · {t('account:settings.address', { address: session.ipAddress })}</>}
                </p>
              </div>
              {!session.isCurrent && (
                <Button
                  size="sm"
                  aria-label={t('account:settings.revokeLabel', { device })}
                  loading={
                    revoke.isPending && revoke.variables !== 'others' && revoke.variables.token === session.token
                  }
                  onClick={() =>
                    revoke.mutate(
                      { token: session.token },
                      { onSuccess: () => toast.success(t('account:settings.revoked')) },
                    )
                  }
                >
                  {t('account:settings.revoke')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {data.some((session) => !session.isCurrent) && (
        <Button variant="danger" onClick={() => setAsking(true)}>
          {t('account:settings.revokeOthers')}
        </Button>
      )}
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('account:settings.revokeOthersConfirm')}
        detail={t('account:settings.revokeOthersDetail')}
        confirmLabel={t('account:settings.revokeOthers')}
        isDanger
        loading={revoke.isPending}
        onConfirm={() =>
          revoke.mutate('others', {
            onSuccess: () => {
              setAsking(false);
              toast.success(t('account:settings.othersRevoked'));
            },
          })
        }
      />
    </>
  );
}

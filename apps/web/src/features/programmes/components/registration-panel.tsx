import type { OwnRegistration, ProgrammeView } from '@karakoram/contracts';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  ButtonLink,
  Card,
  ConfirmDialog,
  ExternalAnchor,
  Notice,
  Stack,
  Text,
  Title,
} from '../../../components/ui/index.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { useSession } from '../../../lib/session.ts';
import { toast } from '../../../lib/toast.ts';
import { useWithdraw } from '../api/programmes.ts';

/** Fetched when it is first opened: the form and its schema are of no use to those who only read. */
const RegisterDialog = lazy(async () => ({ default: (await import('./register-dialog.tsx')).RegisterDialog }));

/** What the reader's company has to do with a programme, and what can be done about that. */
export function RegistrationPanel({ programme }: { programme: ProgrammeView }) {
  const { t } = useTranslation();
  const { registration } = programme;
  return (
    <Card as="section" padding="lg" aria-labelledby="registration">
      <Stack gap="sm">
        <Title level={2} size={4} id="registration">
          {t('programmes:registration.title')}
        </Title>
        {registration !== null && <OwnState programme={programme} registration={registration} />}
        {(registration === null || registration.status === 'withdrawn') && <NextStep programme={programme} />}
      </Stack>
    </Card>
  );
}

/** How the registration stands. */
function OwnState({ programme, registration }: { programme: ProgrammeView; registration: OwnRegistration }) {
  const { t } = useTranslation();
  const { status, place, person, reason } = registration;
  const tone = status === 'registered' ? 'good' : status === 'removed' ? 'attention' : 'info';
  return (
    <>
      <Notice tone={tone} live title={t(`programmes:registration.${status}`, { place: place ?? 0 })}>
        {status === 'waiting' && t('programmes:registration.waitingDetail')}
        {status === 'removed' && reason !== null && t('programmes:registration.reason', { reason })}
      </Notice>
      {(status === 'registered' || status === 'waiting') && (
        <Text size="sm">
          {t('common:labelled', { label: t('programmes:registration.person'), value: person.name })}
        </Text>
      )}
      {programme.onlineUrl !== null && (
        <Text as="div" size="sm">
          {t('programmes:registration.online')}
          {': '}
          <ExternalAnchor href={programme.onlineUrl}>
            <bdi dir="ltr">{programme.onlineUrl}</bdi>
          </ExternalAnchor>
        </Text>
      )}
      {registration.canWithdraw && <WithdrawButton id={programme.id} />}
    </>
  );
}

function WithdrawButton({ id }: { id: string }) {
  const { t } = useTranslation();
  const mayWithdraw = useSession().permissions.includes('programme:withdraw');
  const withdraw = useWithdraw(id);
  const [asked, setAsked] = useState(false);
  if (!mayWithdraw) return null;
  return (
    <>
      <div>
        <Button size="sm" onClick={() => setAsked(true)}>
          {t('programmes:registration.withdraw')}
        </Button>
      </div>
      <ConfirmDialog
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('programmes:registration.withdrawTitle')}
        detail={t('programmes:registration.withdrawDetail')}
        confirmLabel={t('programmes:registration.withdraw')}
        loading={withdraw.isPending}
        isDanger
        onConfirm={() =>
          withdraw.mutate(undefined, {
            onSuccess: () => toast.success(t('programmes:registration.withdrawDone')),
            onError: (error) => toast.error(problemText(error).title),
            onSettled: () => setAsked(false),
          })
        }
      />
    </>
  );
}

/** Registering, or why that is not possible. */
function NextStep({ programme }: { programme: ProgrammeView }) {
  const { t } = useTranslation();
  const { user, permissions, isKnown } = useSession();
  const [opened, setOpened] = useState(false);
  const { phase, obstacle } = programme;
  if (!isKnown) return null;
  if (phase === 'past' || phase === 'cancelled') return <Hint>{t(`programmes:registration.${phase}`)}</Hint>;
  if (phase !== 'open') return <Hint>{t('programmes:registration.obstacle.not_open')}</Hint>;
  if (user === null) {
    return (
      <>
        <Hint>{t('programmes:registration.signInHint')}</Hint>
        <ButtonLink to="/sign-in" search={{ redirect: `/programmes/${programme.id}` }} variant="primary">
          {t('programmes:registration.signIn')}
        </ButtonLink>
      </>
    );
  }
  if (user.membership === null) return <Hint>{t('programmes:registration.noCompany')}</Hint>;
  if (obstacle !== null) return <Hint>{t(`programmes:registration.obstacle.${obstacle}`)}</Hint>;
  if (user.membership.role === 'viewer') return <Hint>{t('programmes:registration.notEditor')}</Hint>;
  if (!permissions.includes('programme:register')) return <Hint>{t('programmes:registration.verify')}</Hint>;
  const isFull = programme.taken >= programme.capacity;
  return (
    <>
      {isFull && <Hint>{t('programmes:registration.joinHint')}</Hint>}
      <Button variant="primary" onClick={() => setOpened(true)}>
        {t(isFull ? 'programmes:registration.join' : 'programmes:registration.register')}
      </Button>
      {opened && (
        <Suspense fallback={null}>
          <RegisterDialog programme={programme} isFull={isFull} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}

function Hint({ children }: { children: ReactNode }) {
  return (
    <Text tone="quiet" size="sm">
      {children}
    </Text>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  Button,
  ButtonLink,
  Card,
  EmptyState,
  ErrorState,
  Group,
  ListSkeleton,
  Notice,
  PageHeader,
  Stack,
  Text,
} from '../../components/ui/index.ts';
import { useFormat } from '../../lib/format.ts';
import { ProblemError } from '../../lib/problem.ts';
import { problemText } from '../../lib/problem-text.ts';
import { beginSession, useSession } from '../../lib/session.ts';
import { toast } from '../../lib/toast.ts';
import { useLocalised } from '../../lib/use-localised.ts';
import { invitationQuery, useAcceptInvitation } from './api/members.ts';

/** Where the link of an invitation leads: what it is to, and the way in for whoever it was sent to. */
export function InvitationPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const localised = useLocalised();
  const { token } = useParams({ from: '/invitations/$token' });
  const { href } = useLocation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { user, permissions } = useSession();
  const { data: invitation, error, refetch } = useQuery(invitationQuery(token));
  const accept = useAcceptInvitation(token);

  if (invitation === undefined) {
    if (error === null) return <ListSkeleton rows={1} rowHeight="240px" />;
    if (error instanceof ProblemError && error.code === 'NOT_FOUND') {
      return (
        <EmptyState
          level={1}
          title={t('invitation:unknown')}
          detail={t('invitation:unknownDetail')}
          actions={<ButtonLink to="/">{t('common:problem.notFound.home')}</ButtonLink>}
        />
      );
    }
    return <ErrorState level={1} error={error} onRetry={() => void refetch()} />;
  }
  const company = localised(invitation.companyNames)?.text ?? '';
  const join = (): void =>
    accept.mutate(undefined, {
      onSuccess: () => {
        toast.success(t('invitation:joined'));
        void beginSession(queryClient).then(() => navigate({ to: '/company' }));
      },
    });

  return (
    <>
      <PageHeader
        title={t('invitation:title', { company })}
        lead={t('invitation:lead', { role: t(`enums:memberRole.${invitation.role}`) })}
      />
      <Card padding="lg">
        <Stack>
          {invitation.state !== 'open' && (
            <Notice tone="attention" title={t(`invitation:${invitation.state}`)}>
              {t('invitation:askAgain')}
            </Notice>
          )}
          {accept.error !== null && <Notice tone="attention" live title={problemText(accept.error).title} />}
          {invitation.state === 'open' && (
            <>
              <Text tone="quiet">{t('invitation:until', { date: format.date(invitation.expiresAt) })}</Text>
              {user === null && (
                <>
                  <Text>{t('invitation:signInFirst')}</Text>
                  <Group>
                    <ButtonLink to="/sign-in" search={{ redirect: href }} variant="primary">
                      {t('common:session.signIn')}
                    </ButtonLink>
                    <ButtonLink to="/sign-up" search={{ redirect: href }}>
                      {t('common:session.signUp')}
                    </ButtonLink>
                  </Group>
                </>
              )}
              {user?.membership && (
                <Notice actions={<ButtonLink to="/company">{t('invitation:toCompany')}</ButtonLink>}>
                  {t('invitation:otherCompany')}
                </Notice>
              )}
              {user !== null &&
                user.membership === null &&
                (permissions.includes('invitation:accept') ? (
                  <div>
                    <Button variant="primary" size="lg" loading={accept.isPending} onClick={join}>
                      {t('invitation:accept')}
                    </Button>
                  </div>
                ) : (
                  <Notice tone="attention">{t('invitation:unverified')}</Notice>
                ))}
            </>
          )}
        </Stack>
      </Card>
    </>
  );
}

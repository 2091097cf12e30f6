import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  Awaited,
  Badge,
  Button,
  DataTable,
  LoadMore,
  Notice,
  Stack,
  Text,
  Title,
} from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { toast } from '../../../lib/toast.ts';
import { invitationsQuery, useRevokeInvitation } from '../api/members.ts';
import classes from './member-list.module.css';

/** Invitations that nobody has accepted yet. */
export function InvitationList({ isOwner }: { isOwner: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const invitations = useInfiniteQuery(invitationsQuery);
  const revoke = useRevokeInvitation();
  const rows = invitations.data?.pages.flatMap(({ items }) => items);
  return (
    <Stack as="section" aria-labelledby="invitations">
      <Title level={2} size={3} id="invitations">
        {t('members:invitations.title')}
      </Title>
      {revoke.error !== null && <Notice tone="attention" live title={problemText(revoke.error).title} />}
      {rows === undefined && (
        <Awaited error={invitations.error} onRetry={() => void invitations.refetch()} rows={1} rowHeight="56px" />
      )}
      {rows !== undefined && (
        <DataTable
          caption={t('members:invitations.title')}
          rows={rows}
          rowKey={(invitation) => invitation.id}
          empty={<Text tone="quiet">{t('members:invitations.none')}</Text>}
          columns={[
            {
              key: 'address',
              header: t('members:columns.address'),
              isRowHeader: true,
              cell: (invitation) => (
                <bdi dir="ltr" className={classes['address']}>
                  {invitation.email}
                </bdi>
              ),
            },
            {
              key: 'role',
              header: t('members:columns.role'),
              cell: (invitation) => t(`enums:memberRole.${invitation.role}`),
            },
            {
              key: 'state',
              header: t('members:columns.state'),
              cell: (invitation) => (
                <Badge tone={invitation.state === 'expired' ? 'attention' : 'neutral'}>
                  {t(invitation.state === 'expired' ? 'members:invitations.expired' : 'members:invitations.open')}
                </Badge>
              ),
            },
            {
              key: 'until',
              header: t('members:columns.until'),
              cell: (invitation) => format.date(invitation.expiresAt),
            },
            ...(isOwner
              ? [
                  {
                    key: 'actions',
                    header: t('members:columns.actions'),
                    align: 'end' as const,
                    cell: (invitation: (typeof rows)[number]) => (
                      <Button
                        size="sm"
                        variant="quiet"
                        aria-label={t('members:invitations.revokeLabel', { email: invitation.email })}
                        onClick={() =>
                          revoke.mutate(invitation.id, {
                            onSuccess: () => toast.success(t('members:invitations.revoked')),
                          })
                        }
                      >
                        {t('members:invitations.revoke')}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {rows !== undefined && invitations.hasNextPage && (
        <LoadMore
          shown={rows.length}
          hasMore
          isLoading={invitations.isFetchingNextPage}
          onLoadMore={() => void invitations.fetchNextPage()}
        />
      )}
    </Stack>
  );
}

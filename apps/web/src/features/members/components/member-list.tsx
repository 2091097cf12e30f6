import type { MemberView } from '@karakoram/contracts';
import { memberRoles } from '@karakoram/domain';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Awaited,
  Badge,
  Button,
  ConfirmDialog,
  DataTable,
  LoadMore,
  Notice,
  Select,
  Stack,
  Text,
} from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { beginSession } from '../../../lib/session.ts';
import { toast } from '../../../lib/toast.ts';
import { membersQuery, useChangeRole, useRemoveMember } from '../api/members.ts';
import classes from './member-list.module.css';

/** Who has a seat; owners change roles in place. */
export function MemberList({ isOwner }: { isOwner: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const members = useInfiniteQuery(membersQuery);
  const changeRole = useChangeRole();
  const remove = useRemoveMember();
  const [leaving, setLeaving] = useState<MemberView | undefined>(undefined);
  const problem = changeRole.error ?? remove.error;

  if (members.data === undefined) {
    return <Awaited error={members.error} onRetry={() => void members.refetch()} rows={3} rowHeight="56px" />;
  }
  const rows = members.data.pages.flatMap(({ items }) => items);

  const confirm = (): void => {
    if (leaving === undefined) return;
    remove.mutate(leaving.id, {
      onSuccess: () => {
        toast.success(t(leaving.self ? 'members:left' : 'members:removed'));
        if (leaving.self) void beginSession(queryClient).then(() => navigate({ to: '/company' }));
      },
      onSettled: () => setLeaving(undefined),
    });
  };

  return (
    <Stack>
      {problem !== null && <Notice tone="attention" live title={problemText(problem).title} />}
      <DataTable
        caption={t('members:list')}
        rows={rows}
        rowKey={(member) => member.id}
        columns={[
          {
            key: 'person',
            header: t('members:columns.person'),
            isRowHeader: true,
            cell: (member) => (
              <div className={classes['person']}>
                <span>
                  <bdi>{member.name}</bdi> {member.self && <Badge>{t('members:you')}</Badge>}
                </span>
                <Text as="span" size="sm" tone="quiet" className={classes['address']}>
                  <bdi dir="ltr">{member.email}</bdi>
                </Text>
              </div>
            ),
          },
          {
            key: 'role',
            header: t('members:columns.role'),
            width: '220px',
            stackOnPhone: true,
            cell: (member) =>
              isOwner ? (
                <Select
                  label={<span className="k-visually-hidden">{t('members:changeRole', { name: member.name })}</span>}
                  options={memberRoles.map((role) => ({ value: role, label: t(`enums:memberRole.${role}`) }))}
                  value={member.role}
                  disabled={changeRole.isPending}
                  onChange={(role) => {
                    if (role === null || role === member.role) return;
                    changeRole.mutate(
                      { id: member.id, role },
                      {
                        onSuccess: () => {
                          toast.success(t('members:roleChanged'));
                          if (member.self) void beginSession(queryClient);
                        },
                      },
                    );
                  }}
                />
              ) : (
                t(`enums:memberRole.${member.role}`)
              ),
          },
          { key: 'since', header: t('members:columns.since'), cell: (member) => format.date(member.joinedAt) },
          {
            key: 'actions',
            header: t('members:columns.actions'),
            align: 'end',
            cell: (member) =>
              member.self ? (
                <Button size="sm" variant="quiet" onClick={() => setLeaving(member)}>
                  {t('members:leave')}
                </Button>
              ) : (
                isOwner && (
                  <Button
                    size="sm"
                    variant="quiet"
                    aria-label={t('members:removeLabel', { name: member.name })}
                    onClick={() => setLeaving(member)}
                  >
                    {t('members:remove')}
                  </Button>
                )
              ),
          },
        ]}
      />
      {members.hasNextPage && (
        <LoadMore
          shown={rows.length}
          hasMore
          isLoading={members.isFetchingNextPage}
          onLoadMore={() => void members.fetchNextPage()}
        />
      )}
      <ul className={classes['roles']}>
        {memberRoles.map((role) => (
          <li key={role}>{t(`members:roles.${role}`)}</li>
        ))}
      </ul>
      <ConfirmDialog
        opened={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        onConfirm={confirm}
        loading={remove.isPending}
        isDanger
        title={
          leaving?.self === true ? t('members:leaveTitle') : t('members:removeTitle', { name: leaving?.name ?? '' })
        }
        detail={t(leaving?.self === true ? 'members:leaveDetail' : 'members:removeDetail')}
        confirmLabel={t(leaving?.self === true ? 'members:leave' : 'members:remove')}
      />
    </Stack>
  );
}

import type { UserView } from '@karakoram/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  ConfirmDialog,
  EmptyState,
  ListSkeleton,
  PagedList,
  Select,
  Stack,
} from '../../../components/ui/index.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { toast } from '../../../lib/toast.ts';
import { userRoles, usersSearch } from '../administration.search.ts';
import { useUpdateUser, usersQuery } from '../api/users.ts';
import { Filters } from '../components/filters.tsx';
import { Frame } from '../components/frame.tsx';
import { SearchField } from '../../../components/search/search-field.tsx';
import { RoleDialog } from './role-dialog.tsx';
import { UserTable } from './user-table.tsx';

const route = getRouteApi('/administration/users');

export function UsersPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [changed, setChanged] = useState<UserView | undefined>(undefined);
  const [switched, setSwitched] = useState<UserView | undefined>(undefined);
  const pages = useInfiniteQuery(usersQuery(search));
  const onSearch = useCallback(
    (q: string) => void navigate({ search: (before) => usersSearch({ ...before, q }), replace: true }),
    [navigate],
  );
  return (
    <Frame title={t('administration:users.title')} lead={t('administration:users.lead')}>
      <Stack>
        <Filters>
          <SearchField label={t('administration:users.search')} value={search.q ?? ''} onSearch={onSearch} />
          <Select
            label={t('administration:users.role')}
            placeholder={t('administration:users.anyRole')}
            optional="unmarked"
            clearable
            value={search.role ?? null}
            onChange={(role) => void navigate({ search: (before) => usersSearch({ ...before, role }), replace: true })}
            options={userRoles.map((role) => ({
              value: role,
              label: role === 'member' ? t('administration:users.roles.member') : t(`enums:platformRole.${role}`),
            }))}
          />
        </Filters>
        <PagedList
          pages={pages}
          skeleton={<ListSkeleton rows={8} rowHeight="56px" />}
          empty={
            <EmptyState
              title={t('administration:users.empty')}
              detail={t('administration:users.emptyDetail')}
              actions={
                <Button onClick={() => void navigate({ search: {} })}>{t('administration:users.showAll')}</Button>
              }
            />
          }
        >
          {(users) => <UserTable users={users} onChangeRole={setChanged} onSwitch={setSwitched} />}
        </PagedList>
      </Stack>
      {changed && <RoleDialog key={changed.id} user={changed} onClose={() => setChanged(undefined)} />}
      {switched && <SwitchDialog user={switched} onClose={() => setSwitched(undefined)} />}
    </Frame>
  );
}

/** Asks before an account is disabled or enabled, and says what that means for its sessions. */
function SwitchDialog({ user, onClose }: { user: UserView; onClose: () => void }) {
  const { t } = useTranslation();
  const update = useUpdateUser();
  const { name, disabled } = user;
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t(disabled ? 'administration:users.enableTitle' : 'administration:users.disableTitle', { name })}
      detail={t(disabled ? 'administration:users.enableDetail' : 'administration:users.disableDetail')}
      confirmLabel={t(disabled ? 'administration:users.enable' : 'administration:users.disable')}
      isDanger={!disabled}
      loading={update.isPending}
      onConfirm={() =>
        update.mutate(
          { id: user.id, disabled: !disabled },
          {
            onSuccess: () =>
              toast.success(
                t(disabled ? 'administration:users.enabledDone' : 'administration:users.disabledDone', { name }),
              ),
            onError: (problem) => toast.error(problemText(problem).title),
            onSettled: onClose,
          },
        )
      }
    />
  );
}

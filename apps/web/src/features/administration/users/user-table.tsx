import type { UserView } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { ReaderName } from '../../../components/company/index.ts';
import { Anchor, Badge, Button, DataTable, Group, Text } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useSession } from '../../../lib/session.ts';
import { roleOf } from './staff-role.ts';
import classes from './user-table.module.css';

export interface UserTableProps {
  users: readonly UserView[];
  onChangeRole: (user: UserView) => void;
  onSwitch: (user: UserView) => void;
}

/** Accounts with what they may do. Nobody can take their own rights away, so the reader's own row has no buttons. */
export function UserTable({ users, onChangeRole, onSwitch }: UserTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const session = useSession();
  return (
    <DataTable
      caption={t('administration:users.title')}
      rows={users}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('administration:users.name'),
          isRowHeader: true,
          cell: (user) => (
            <>
              <bdi>{user.name}</bdi>
              <span className={classes['address']}>
                <bdi dir="ltr">{user.email}</bdi>
              </span>
            </>
          ),
        },
        { key: 'role', header: t('administration:users.role'), cell: (user) => <Role user={user} /> },
        {
          key: 'company',
          header: t('administration:users.company'),
          cell: ({ membership }) =>
            membership === null ? (
              <Text as="span" tone="quiet">
                {t('administration:users.noCompany')}
              </Text>
            ) : (
              <span>
                <Anchor to="/desk/companies/$companyId" params={{ companyId: membership.companyId }}>
                  <ReaderName names={membership.companyNames} />
                </Anchor>
                <span className={classes['seat']}>{t(`enums:memberRole.${membership.role}`)}</span>
              </span>
            ),
        },
        {
          key: 'language',
          header: t('administration:users.language'),
          cell: ({ locale }) => t(`common:languages.${locale}`),
        },
        {
          key: 'added',
          header: t('administration:users.added'),
          cell: ({ createdAt }) => format.date(createdAt),
        },
        {
          key: 'state',
          header: t('administration:users.state'),
          cell: (user) => (
            <Group gap="xxs">
              {user.disabled ? (
                <Badge tone="attention">{t('administration:users.disabled')}</Badge>
              ) : (
                <Badge>{t('administration:users.active')}</Badge>
              )}
              {!user.emailVerified && <Badge>{t('administration:users.unverified')}</Badge>}
            </Group>
          ),
        },
        {
          key: 'actions',
          header: t('administration:users.actions'),
          cell: (user) =>
            user.id === session.user?.id ? (
              <Text as="span" tone="quiet">
                {t('administration:users.yourself')}
              </Text>
            ) : (
              <span className={classes['actions']}>
                <Button
                  size="sm"
                  aria-label={t('administration:users.changeRoleOf', { name: user.name })}
                  onClick={() => onChangeRole(user)}
                >
                  {t('administration:users.changeRole')}
                </Button>
                <Button
                  size="sm"
                  variant="quiet"
                  aria-label={t(
                    user.disabled ? 'administration:users.enableTitle' : 'administration:users.disableTitle',
                    { name: user.name },
                  )}
                  onClick={() => onSwitch(user)}
                >
                  {t(user.disabled ? 'administration:users.enable' : 'administration:users.disable')}
                </Button>
              </span>
            ),
        },
      ]}
    />
  );
}

function Role({ user }: { user: UserView }) {
  const { t } = useTranslation();
  const role = roleOf(user);
  if (role === 'none') return '–';
  return (
    <Badge tone="good">
      {role === 'administrator' ? t('enums:platformRole.administrator') : t(`administration:users.roles.${role}`)}
    </Badge>
  );
}

import type { UpdateUserBody, UserView } from '@karakoram/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, ErrorState, RadioGroup, Stack, Text } from '../../../components/ui/index.ts';
import { toast } from '../../../lib/toast.ts';
import { useUpdateUser } from '../api/users.ts';
import { roleOf, staffRoles, type StaffRole } from './staff-role.ts';

/** A reviewer sits at the desk of one country, so each desk is a role of its own here. */
const rights = {
  none: { platformRole: null, deskCountry: null },
  desk_CN: { platformRole: 'desk', deskCountry: 'CN' },
  desk_PK: { platformRole: 'desk', deskCountry: 'PK' },
  administrator: { platformRole: 'administrator', deskCountry: null },
} as const satisfies Record<StaffRole, UpdateUserBody>;

/** Gives an account another role. */
export function RoleDialog({ user, onClose }: { user: UserView; onClose: () => void }) {
  const { t } = useTranslation();
  const update = useUpdateUser();
  const [chosen, setChosen] = useState(roleOf(user));
  const { name } = user;
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('administration:users.changeRoleOf', { name })}
      footer={
        <>
          <Button onClick={onClose}>{t('common:actions.cancel')}</Button>
          <Button
            variant="primary"
            disabled={chosen === roleOf(user)}
            loading={update.isPending}
            onClick={() =>
              update.mutate(
                { id: user.id, ...rights[chosen] },
                {
                  onSuccess: () => {
                    toast.success(t('administration:users.roleChanged', { name }));
                    onClose();
                  },
                },
              )
            }
          >
            {t('administration:users.changeRole')}
          </Button>
        </>
      }
    >
      <Stack>
        <RadioGroup
          label={t('administration:users.role')}
          value={chosen}
          onChange={setChosen}
          options={staffRoles.map((role) => ({
            value: role,
            label:
              role === 'administrator'
                ? t('enums:platformRole.administrator')
                : t(`administration:users.roles.${role}`),
            hint: t(`administration:users.roleHint.${role}`),
          }))}
        />
        <Text tone="quiet">{t('administration:users.changeRoleHint', { name })}</Text>
        {update.error && <ErrorState error={update.error} level={3} />}
      </Stack>
    </Dialog>
  );
}

import type { Session } from '@karakoram/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { IconBookmarks, IconDeviceDesktop, IconLogout, IconMoon, IconSettings, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Avatar, Localised, Menu, MenuAction, MenuDivider, MenuLabel, MenuLink } from '../../components/ui/index.ts';
import { setColorScheme, useColorScheme } from '../../lib/color-scheme.ts';
import { signOut } from '../../lib/sign-out.ts';
import { toast } from '../../lib/toast.ts';
import { problemText } from '../../lib/problem-text.ts';
import classes from './account-menu.module.css';

const nextScheme = { light: 'dark', dark: 'auto', auto: 'light' } as const;
const schemeIcons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const;

export function AccountMenu({ user }: { user: NonNullable<Session['user']> }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const colorScheme = useColorScheme();
  const SchemeIcon = schemeIcons[colorScheme];
  const schemeName = colorScheme === 'auto' ? t('common:theme.system') : t(`common:theme.${colorScheme}`);

  const leave = async (): Promise<void> => {
    try {
      await signOut(queryClient);
      await navigate({ to: '/' });
      toast.info(t('common:session.signedOut'));
    } catch (error) {
      toast.error(problemText(error).title);
    }
  };

  return (
    <Menu
      trigger={(props) => (
        <button
          {...props}
          type="button"
          className={classes['trigger']}
          aria-label={t('common:session.menu', { name: user.name })}
        >
          <Avatar name={user.name} />
        </button>
      )}
    >
      <MenuLabel>
        <span className={classes['name']}>
          <bdi>{user.name}</bdi>
        </span>
        {user.membership ? (
          <Localised text={user.membership.companyName} withTag={false} />
        ) : (
          <bdi dir="ltr">{user.email}</bdi>
        )}
      </MenuLabel>
      <MenuDivider />
      <MenuLink to="/saved-searches" icon={<IconBookmarks size={18} aria-hidden />}>
        {t('savedSearches:menu')}
      </MenuLink>
      <MenuLink to="/account" icon={<IconSettings size={18} aria-hidden />}>
        {t('common:session.account')}
      </MenuLink>
      <MenuAction
        icon={<SchemeIcon size={18} aria-hidden />}
        onSelect={() => setColorScheme(nextScheme[colorScheme])}
        keepOpen
      >
        {t('common:labelled', { label: t('common:theme.label'), value: schemeName })}
      </MenuAction>
      <MenuDivider />
      <MenuAction icon={<IconLogout size={18} className="k-flip" aria-hidden />} onSelect={() => void leave()}>
        {t('common:session.signOut')}
      </MenuAction>
    </Menu>
  );
}

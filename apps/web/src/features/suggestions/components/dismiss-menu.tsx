import { type DismissReason, dismissReasons } from '@karakoram/domain';
import { IconThumbDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuAction, MenuLabel } from '../../../components/ui/index.ts';

/** Takes a company out of the suggestions: one press for the menu, one for the reason. */
export function DismissMenu({ onDismiss }: { onDismiss: (reason: DismissReason) => void }) {
  const { t } = useTranslation();
  return (
    <Menu
      align="start"
      trigger={(props) => (
        <Button {...props} data-act="dismiss" icon={<IconThumbDown size={18} aria-hidden />}>
          {t('suggestions:act.dismiss')}
        </Button>
      )}
    >
      <MenuLabel>{t('suggestions:act.dismissWhy')}</MenuLabel>
      {dismissReasons.map((reason) => (
        <MenuAction key={reason} onSelect={() => onDismiss(reason)}>
          {t(`enums:dismissReason.${reason}`)}
        </MenuAction>
      ))}
    </Menu>
  );
}

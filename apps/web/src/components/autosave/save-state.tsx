import { IconAlertTriangle, IconCircleCheck, IconCloudOff, IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SaveState as State } from './autosave-store.ts';
import classes from './save-state.module.css';

const icons = {
  saved: IconCircleCheck,
  unsaved: IconDots,
  saving: IconDots,
  invalid: IconAlertTriangle,
  offline: IconCloudOff,
  signedOut: IconAlertTriangle,
  conflict: IconAlertTriangle,
} as const satisfies Record<State, typeof IconDots>;

/** Whether what is on the screen is stored; read out when it changes. */
export function SaveState({ state }: { state: State }) {
  const { t } = useTranslation();
  const Icon = icons[state];
  return (
    <p role="status" className={classes['state']} data-state={state}>
      <Icon size={18} aria-hidden />
      <span>{t(`autosave:state.${state}`)}</span>
    </p>
  );
}

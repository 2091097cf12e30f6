import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/index.ts';
import { Key } from './key.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import { useShortcutsWanted } from './use-shortcuts-wanted.ts';

/** Leads to the next case without going back to the queue, also by its key. */
export function NextCaseButton({ onNext }: { onNext: () => void }) {
  const { t } = useTranslation();
  const [wanted] = useShortcutsWanted();
  useShortcuts(wanted ? { n: onNext } : {});
  return (
    <Button
      onClick={onNext}
      aria-keyshortcuts={wanted ? 'n' : undefined}
      iconEnd={
        <>
          {wanted && <Key>N</Key>}
          <IconArrowRight size={18} className="k-flip" aria-hidden />
        </>
      }
    >
      {t('desk:case.next')}
    </Button>
  );
}

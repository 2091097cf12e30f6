import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { Button, Notice } from '../ui/index.ts';
import type { SaveState } from './autosave-store.ts';

interface AutosaveNoticesProps {
  state: SaveState;
  restored: boolean;
  /** Names of the fields that both changed. */
  conflicts: readonly string[];
  onResolve: (choice: 'mine' | 'theirs') => void;
}

/** What one has to know about the saving: something was brought back, or somebody else changed the same. */
export function AutosaveNotices({ state, restored, conflicts, onResolve }: AutosaveNoticesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      {restored && state !== 'saved' && <Notice>{t('autosave:restored')}</Notice>}
      {conflicts.length > 0 && (
        <Notice
          tone="attention"
          live
          title={t('autosave:conflict.title')}
          actions={
            <>
              <Button size="sm" onClick={() => onResolve('mine')}>
                {t('autosave:conflict.mine')}
              </Button>
              <Button size="sm" onClick={() => onResolve('theirs')}>
                {t('autosave:conflict.theirs')}
              </Button>
            </>
          }
        >
          {t('autosave:conflict.detail', { fields: format.list([...new Set(conflicts)]) })}
        </Notice>
      )}
    </>
  );
}

import type { TaxonomyChangeBody } from '@karakoram/contracts';
import type { Locale } from '@karakoram/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../components/ui/index.ts';
import { ChangeDialog } from './change-dialog.tsx';

/** A word that is to be changed, or one that is to be added. */
export interface WordEdit {
  readonly code: string;
  readonly locale: Locale;
  readonly word: string | undefined;
}

export function WordDialog({
  edit: { code, locale, word },
  concept,
  onClose,
}: {
  edit: WordEdit;
  concept: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState(word ?? '');
  const change: TaxonomyChangeBody =
    word === undefined
      ? { kind: 'addSynonym', code, locale, text }
      : { kind: 'editSynonym', code, locale, text: word, newText: text };
  const isReady = text.trim() !== '' && text !== word;
  return (
    <ChangeDialog
      title={t(`taxonomy:dialog.${change.kind}`, { concept })}
      change={change}
      isToBeAsked
      isReady={isReady}
      onClose={onClose}
    >
      {(errorAt) => (
        <TextField
          label={t('taxonomy:dialog.word')}
          hint={t(`taxonomy:dialog.wordHint.${locale}`)}
          lang={locale}
          dir="auto"
          value={text}
          onChange={setText}
          error={errorAt(word === undefined ? '/text' : '/newText')}
        />
      )}
    </ChangeDialog>
  );
}

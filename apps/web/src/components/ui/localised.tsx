import type { TextOriginView, TextOriginViews } from '@karakoram/contracts';
import { directionOf, isUnconfirmed, type Locale, type LocalisedText } from '@karakoram/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../lib/i18n.ts';
import { useLocalised, type LocalisedPick, type ShownText } from '../../lib/use-localised.ts';
import { Badge } from './badge.tsx';
import { Button } from './button.tsx';
import classes from './localised.module.css';

/** Says in which language a text is, where that is not the reader's own. */
export function LanguageTag({ locale }: { locale: Locale }) {
  const { t } = useTranslation();
  const language = t(`common:languages.${locale}`);
  return (
    <span title={t('common:languages.original', { language })}>
      <Badge>{language}</Badge>
    </span>
  );
}

/** Says that nobody has checked what a machine translated. */
export function MachineTag() {
  const { t } = useTranslation();
  return (
    <span title={t('common:origin.machineHint')}>
      <Badge tone="attention">{t('common:origin.machine')}</Badge>
    </span>
  );
}

/** The label of what only a machine has said; nothing for any other text. For lists, where there is no room for more. */
export function DraftTag({ origin }: { origin: TextOriginView | undefined }) {
  return origin !== undefined && isUnconfirmed(origin) && <MachineTag />;
}

/** Says where a translation comes from, and whether its source has changed since; nothing for a company's own words. */
export function OriginTags({ origin }: { origin: TextOriginView | undefined }) {
  const { t } = useTranslation();
  if (origin === undefined) return null;
  return (
    <>
      {isUnconfirmed(origin) ? (
        <MachineTag />
      ) : (
        <Badge>{t('common:origin.translated', { language: t(`common:languages.${origin.from}`) })}</Badge>
      )}{' '}
      {origin.stale && <Badge>{t('common:origin.stale')}</Badge>}
    </>
  );
}

export interface LocalisedProps {
  text: LocalisedText | null | undefined;
  /** Where the translations among the languages come from. */
  origins?: TextOriginViews | undefined;
  /** `block` keeps line breaks, for texts of several lines. */
  block?: boolean;
  /** Off for names in dense lists, where a label on each would be noise. */
  withTag?: boolean;
  fallback?: string;
}

/**
 * What a person wrote, in the reader's language where it exists, otherwise labelled; with its own direction and face. A translation
 * says that it is one, and its original is a press away.
 */
export function Localised({ text, origins, block = false, withTag = true, fallback }: LocalisedProps) {
  const { t } = useTranslation();
  const [isOriginal, showOriginal] = useState(false);
  const picked = useLocalised()(text, origins);
  if (!picked) return <span className={classes['missing']}>{fallback ?? t('common:state.notGiven')}</span>;
  const original = isOriginal ? picked.original : undefined;
  const shown: ShownText = original ?? picked;
  const notes = withTag && (
    <Notes
      picked={picked}
      shown={shown}
      isOriginal={original !== undefined}
      onToggle={() => showOriginal(!isOriginal)}
    />
  );
  if (block) {
    return (
      // The notes stand where the text begins, at whichever edge that is.
      <div dir={shown.dir}>
        <p lang={shown.lang} className={classes['block']}>
          {shown.text}
        </p>
        {notes}
      </div>
    );
  }
  return (
    <>
      <bdi lang={shown.lang} dir={shown.dir}>
        {shown.text}
      </bdi>{' '}
      {notes}
    </>
  );
}

interface NotesProps {
  picked: LocalisedPick;
  shown: ShownText;
  isOriginal: boolean;
  onToggle: () => void;
}

function Notes({ picked, shown, isOriginal, onToggle }: NotesProps) {
  const { t } = useTranslation();
  const reader = useLocale();
  if (!shown.isForeign && picked.origin === undefined) return null;
  return (
    // They are words of the interface, whatever the direction of the text that they stand under.
    <span className={classes['notes']} dir={directionOf(reader)}>
      {shown.isForeign && <LanguageTag locale={shown.locale} />}
      {!isOriginal && <OriginTags origin={picked.origin} />}
      {picked.original !== undefined && (
        <Button size="sm" variant="quiet" onClick={onToggle}>
          {isOriginal
            ? t('common:origin.showTranslation')
            : t('common:origin.showOriginal', { language: t(`common:languages.${picked.original.locale}`) })}
        </Button>
      )}
    </span>
  );
}

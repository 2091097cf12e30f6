import type { Locale, LocalisedText } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../lib/use-localised.ts';
import { Badge } from './badge.tsx';
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

export interface LocalisedProps {
  text: LocalisedText | null | undefined;
  /** `block` keeps line breaks, for texts of several lines. */
  block?: boolean;
  /** Off for names in dense lists, where a label on each would be noise. */
  withTag?: boolean;
  fallback?: string;
}

/** What a person wrote, in the reader's language where it exists, otherwise labelled; with its own direction and face. */
export function Localised({ text, block = false, withTag = true, fallback }: LocalisedProps) {
  const { t } = useTranslation();
  const picked = useLocalised()(text);
  if (!picked) return <span className={classes['missing']}>{fallback ?? t('common:state.notGiven')}</span>;
  const tag = withTag && picked.isForeign && <LanguageTag locale={picked.locale} />;
  if (block) {
    return (
      // The tag stands where the text begins, at whichever edge that is.
      <div dir={picked.dir}>
        <p lang={picked.lang} className={classes['block']}>
          {picked.text}
        </p>
        {tag}
      </div>
    );
  }
  return (
    <>
      <bdi lang={picked.lang} dir={picked.dir}>
        {picked.text}
      </bdi>{' '}
      {tag}
    </>
  );
}

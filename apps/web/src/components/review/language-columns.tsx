import type { TextOriginViews } from '@karakoram/contracts';
import { directionOf, locales, type LocalisedText } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import { useTranslation } from 'react-i18next';
import { OriginTags } from '../ui/index.ts';
import classes from './language-columns.module.css';

/** A text in every language in which it was given, side by side, so that a reviewer can compare them; translations say that they are. */
export function LanguageColumns({ text, origins = {} }: { text: LocalisedText; origins?: TextOriginViews }) {
  const { t } = useTranslation();
  const given = locales.flatMap((locale) => {
    const words = text[locale]?.trim() ?? '';
    return words === '' ? [] : [{ locale, words }];
  });
  if (given.length === 0) return <span className={classes['missing']}>{t('common:state.notGiven')}</span>;
  return (
    <div className={classes['columns']}>
      {given.map(({ locale, words }) => (
        <div key={locale} dir={directionOf(locale)} className={classes['column']}>
          <p className={classes['language']}>
            {t(`common:languages.${locale}`)} <OriginTags origin={origins[locale]} />
          </p>
          <p lang={localeTraits[locale].htmlLang} className={classes['words']}>
            {words}
          </p>
        </div>
      ))}
    </div>
  );
}

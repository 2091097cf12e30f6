import type { MatchedText } from '@karakoram/contracts';
import { directionOf } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../lib/i18n.ts';
import { useTaxonomyNames } from '../../../lib/taxonomy.ts';
import classes from './matched-note.module.css';

/** Where the search stands in a company: the field, its language and the concept in the reader's words, and the text with the hits marked. */
export function MatchedNote({ matched }: { matched: MatchedText }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { conceptName } = useTaxonomyNames();
  const isForeign = matched.locale !== locale;
  const where = isForeign
    ? t(`directory:card.matched.${matched.field}`, { language: t(`enums:language.${matched.locale}`) })
    : t(`directory:card.matchedHere.${matched.field}`);
  const concepts = matched.concepts.slice(0, 2).flatMap((code) => conceptName(code) ?? []);
  return (
    <div className={classes['note']}>
      <p>
        {where}
        {concepts.length > 0 && (
          <>
            {' · '}
            {t('directory:card.byConcept', { concept: concepts.join(t('directory:card.conceptSeparator')) })}
          </>
        )}
      </p>
      <p lang={localeTraits[matched.locale].htmlLang} dir={directionOf(matched.locale)} className={classes['text']}>
        {matched.parts.map(({ text, hit }, index) =>
          hit ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
        )}
      </p>
    </div>
  );
}

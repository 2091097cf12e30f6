import type { Locale } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { textChanges } from '../text-changes.ts';
import classes from './text-diff.module.css';

interface TextDiffProps {
  before: string;
  after: string;
  locale: Locale;
}

/** A text with what was taken out and put in, each marked by a line, a ground and a sign, and named for whoever does not see them. */
export function TextDiff({ before, after, locale }: TextDiffProps) {
  return (
    <p lang={localeTraits[locale].htmlLang} className={classes['diff']}>
      {textChanges(before, after, locale).map(({ kind, words }, index) => {
        // The parts of one comparison have no other name than their place.
        if (kind === 'added') return <Added key={index}>{words}</Added>;
        if (kind === 'removed') return <Removed key={index}>{words}</Removed>;
        return <span key={index}>{words}</span>;
      })}
    </p>
  );
}

export function Added({ children }: { children: string }) {
  const { t } = useTranslation();
  return (
    <ins className={classes['added']}>
      <IconPlus size={12} stroke={3} aria-hidden className={classes['sign']} />
      <span className="k-visually-hidden">{t('opportunityReview:changes.added')}: </span>
      {children}
    </ins>
  );
}

export function Removed({ children }: { children: string }) {
  const { t } = useTranslation();
  return (
    <del className={classes['removed']}>
      <IconMinus size={12} stroke={3} aria-hidden className={classes['sign']} />
      <span className="k-visually-hidden">{t('opportunityReview:changes.removed')}: </span>
      <span className={classes['gone']}>{children}</span>
    </del>
  );
}

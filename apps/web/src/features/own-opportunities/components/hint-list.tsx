import type { OpportunityHint } from '@karakoram/contracts';
import { opportunityTypes } from '@karakoram/domain';
import { IconAlertTriangle, IconBulb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTaxonomyNames } from '../../../lib/taxonomy.ts';
import classes from './hint-list.module.css';

/** What was noticed, as a sentence. */
function useHintWords(): (hint: OpportunityHint) => string {
  const { t } = useTranslation();
  const { conceptName } = useTaxonomyNames();
  return ({ code, params }) => {
    const type = opportunityTypes.find((known) => known === params['type']);
    const { concept } = params;
    const sentence = t(`enums:opportunityHint.${code}`, {
      ...unsaid,
      ...params,
      type: type === undefined ? '' : t(`enums:opportunityType.${type}`),
      concept: typeof concept === 'string' ? (conceptName(concept) ?? concept) : '',
    });
    return typeof params['file'] === 'string'
      ? t('common:labelled', { label: params['file'], value: sentence })
      : sentence;
  };
}

/** Each sentence takes some of these. */
const unsaid = { found: '', length: 0, advised: 0, percent: 0, title: '', least: 0, most: 0 };

/** Hints beside what they are about. They are no errors of the form: what keeps it from the desk says so. */
export function HintList({ hints }: { hints: readonly OpportunityHint[] }) {
  const { t } = useTranslation();
  const wordsOf = useHintWords();
  return (
    // What is announced is a region: a list that is one is no list any more.
    <div role="status">
      {hints.length > 0 && (
        <ul className={classes['hints']}>
          {hints.map((hint) => (
            <li key={`${hint.code} ${JSON.stringify(hint.params)}`} data-severity={hint.severity}>
              {hint.severity === 'info' ? (
                <IconBulb size={16} aria-hidden />
              ) : (
                <IconAlertTriangle size={16} aria-hidden />
              )}
              <span>
                {wordsOf(hint)}
                {hint.severity === 'error' && <strong>{t('ownOpportunities:blocking')}</strong>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

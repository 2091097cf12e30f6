import type { OpportunityHint } from '@karakoram/contracts';
import { opportunityTypes } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useTaxonomyNames } from '../../lib/taxonomy.ts';

/** The sentence of what a machine noticed in an opportunity, in the language of the reader. */
export function useHintWords(): (hint: OpportunityHint) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const { conceptName } = useTaxonomyNames();
  return ({ code, params }) => {
    const word = (name: string): string => String(params[name] ?? '');
    const number = (name: string): string => format.number(Number(params[name] ?? 0));
    switch (code) {
      case 'identity_leak':
      case 'direct_sale':
        return t(`enums:opportunityHint.${code}`, { found: word('found') });
      case 'generic_title':
      case 'unread_by_other_side':
        return t(`enums:opportunityHint.${code}`);
      case 'summary_long':
        return t('enums:opportunityHint.summary_long', { length: number('length'), advised: number('advised') });
      case 'type_contradicted': {
        const type = opportunityTypes.find((one) => one === params['type']);
        return t('enums:opportunityHint.type_contradicted', {
          type: type === undefined ? word('type') : t(`enums:opportunityType.${type}`),
        });
      }
      case 'concepts_broad': {
        const concept = word('concept');
        return t('enums:opportunityHint.concepts_broad', { concept: conceptName(concept) ?? concept });
      }
      case 'near_duplicate':
        return t('enums:opportunityHint.near_duplicate', { percent: number('percent'), title: word('title') });
      case 'trl_contradicts_stage':
        return t('enums:opportunityHint.trl_contradicts_stage', { least: number('least'), most: number('most') });
    }
  };
}

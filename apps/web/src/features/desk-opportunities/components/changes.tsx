import type { OpportunityReviewCase, ReviewedOpportunity } from '@karakoram/contracts';
import { directionOf, type LocalisedText, locales, opportunityFields } from '@karakoram/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpportunityFact, useOpportunityWords } from '../../../components/opportunity/index.ts';
import { Panel } from '../../../components/review/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { usePartName } from '../use-part-name.ts';
import { Added, Removed, TextDiff } from './text-diff.tsx';
import classes from './changes.module.css';

interface ChangesProps {
  opportunity: OpportunityReviewCase;
  /** As the desk read it last. */
  before: ReviewedOpportunity;
}

/** What differs from the version that the desk read last, part by part: texts word by word, facts before and after. */
export function Changes({ opportunity, before }: ChangesProps) {
  const { t } = useTranslation();
  const partName = usePartName();
  const { changedFields } = opportunity;
  if (changedFields.length === 0) {
    return <Panel title={t('opportunityReview:changes.title')} lead={t('opportunityReview:changes.none')} />;
  }
  return (
    <Panel
      title={t('opportunityReview:changes.title')}
      lead={t('opportunityReview:changes.lead', { count: changedFields.length })}
    >
      <p className={classes['legend']}>
        {t('opportunityReview:changes.legend')}: <Removed>{t('opportunityReview:changes.removed')}</Removed>{' '}
        <Added>{t('opportunityReview:changes.added')}</Added>
      </p>
      <dl className={classes['changes']}>
        {changedFields.map((part) => (
          <div key={part}>
            <dt className={classes['part']}>{partName(part)}</dt>
            <dd>
              <Change part={part} before={before} after={opportunity} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

interface ChangeProps {
  part: string;
  before: ReviewedOpportunity;
  after: OpportunityReviewCase;
}

function Change({ part, before, after }: ChangeProps): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useOpportunityWords();
  const field = opportunityFields.find((one) => one === part);
  if (field === undefined) {
    const said = (opportunity: ReviewedOpportunity | OpportunityReviewCase): string | undefined => {
      switch (part) {
        case 'type':
          return t(`enums:opportunityType.${opportunity.type}`);
        case 'direction':
          return t(`enums:opportunityDirection.${opportunity.direction}`);
        case 'anonymous':
          return t(opportunity.anonymous ? 'opportunityReview:changes.yes' : 'opportunityReview:changes.no');
        case 'attachments':
          return opportunity.attachments.length === 0
            ? undefined
            : format.list(opportunity.attachments.map(({ name }) => name));
        default:
          return undefined;
      }
    };
    return <FactChange before={said(before)} after={said(after)} />;
  }
  if (isOpportunityFact(field)) return <FactChange before={words(before, field)} after={words(after, field)} />;
  return <LocalisedChange before={before[field]} after={after[field]} />;
}

function FactChange({ before, after }: { before: string | undefined; after: string | undefined }) {
  return (
    <p className={classes['fact']}>
      {before !== undefined && <Removed>{before}</Removed>} {after !== undefined && <Added>{after}</Added>}
    </p>
  );
}

/** Each language in which the text is another. */
function LocalisedChange({ before, after }: { before: LocalisedText; after: LocalisedText }) {
  const { t } = useTranslation();
  const changed = locales.filter((locale) => (before[locale] ?? '') !== (after[locale] ?? ''));
  return changed.map((locale) => (
    <div key={locale} dir={directionOf(locale)} className={classes['text']}>
      <p className={classes['language']}>{t(`common:languages.${locale}`)}</p>
      <TextDiff before={before[locale] ?? ''} after={after[locale] ?? ''} locale={locale} />
    </div>
  ));
}

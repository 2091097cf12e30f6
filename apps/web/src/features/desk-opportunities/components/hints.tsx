import type { OpportunityHint, OpportunityReviewCase } from '@karakoram/contracts';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconCopy, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ReaderName } from '../../../components/company/index.ts';
import { useHintWords } from '../../../components/opportunity/index.ts';
import { Panel } from '../../../components/review/index.ts';
import { Anchor, Badge, Localised } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { usePartName } from '../use-part-name.ts';
import classes from './hints.module.css';

const icons = { error: IconCircleX, warning: IconAlertTriangle, info: IconInfoCircle };
const severities = ['error', 'warning', 'info'] as const;

interface HintsProps {
  hints: readonly OpportunityHint[];
  duplicates: OpportunityReviewCase['duplicates'];
}

/** What the system noticed, the gravest first, and what says nearly the same. A person judges all of it. */
export function Hints({ hints, duplicates }: HintsProps) {
  const { t } = useTranslation();
  const ordered = severities.flatMap((severity) => hints.filter((hint) => hint.severity === severity));
  return (
    <Panel title={t('opportunityReview:hints.title')}>
      {hints.length === 0 && duplicates.length === 0 && (
        <p className={classes['none']}>
          <IconCircleCheck size={18} stroke={1.75} aria-hidden />
          {t('opportunityReview:hints.none')}
        </p>
      )}
      {ordered.length > 0 && (
        <ul className={classes['hints']}>
          {ordered.map((hint) => (
            <Hint key={JSON.stringify(hint)} hint={hint} />
          ))}
        </ul>
      )}
      {duplicates.length > 0 && <Duplicates duplicates={duplicates} />}
    </Panel>
  );
}

function Hint({ hint }: { hint: OpportunityHint }) {
  const { t } = useTranslation();
  const words = useHintWords();
  const partName = usePartName();
  const Icon = icons[hint.severity];
  return (
    <li className={classes['hint']} data-severity={hint.severity}>
      <Icon size={18} stroke={1.75} aria-hidden />
      <div>
        <p>
          <strong>{t(`opportunityReview:hints.severity.${hint.severity}`)}</strong> {words(hint)}
        </p>
        <p className={classes['where']}>
          {partName(hint.field)}
          {hint.locale !== null && <> · {t(`common:languages.${hint.locale}`)}</>}
        </p>
      </div>
    </li>
  );
}

function Duplicates({ duplicates }: Pick<HintsProps, 'duplicates'>) {
  const { t } = useTranslation();
  return (
    <div>
      <h3 className={classes['title']}>
        <IconCopy size={18} stroke={1.75} aria-hidden />
        {t('opportunityReview:hints.duplicates')}
      </h3>
      <ul className={classes['duplicates']}>
        {duplicates.map((duplicate) => (
          <Duplicate key={duplicate.id} duplicate={duplicate} />
        ))}
      </ul>
    </div>
  );
}

function Duplicate({ duplicate }: { duplicate: OpportunityReviewCase['duplicates'][number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const title = <Localised text={duplicate.title} withTag={false} fallback={t('opportunityReview:untitled')} />;
  return (
    <li className={classes['duplicate']}>
      <p className={classes['name']}>
        <Anchor
          to={duplicate.onDesk ? '/desk/opportunities/$opportunityId' : '/opportunities/$opportunityId'}
          params={{ opportunityId: duplicate.id }}
        >
          {title}
        </Anchor>
      </p>
      <p className={classes['facts']}>
        {duplicate.company === null ? (
          t('opportunityReview:hints.anonymousCompany')
        ) : (
          <ReaderName names={duplicate.company} />
        )}
        <Badge tone={duplicate.live ? 'good' : 'neutral'}>
          {t(duplicate.live ? 'opportunityReview:hints.live' : 'opportunityReview:hints.waiting')}
        </Badge>
        {duplicate.sameCompany && <Badge tone="attention">{t('opportunityReview:hints.sameCompany')}</Badge>}
        <span>{t('opportunityReview:hints.duplicate', { percent: format.number(duplicate.percent) })}</span>
      </p>
    </li>
  );
}

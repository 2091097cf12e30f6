import type { OpportunityReviewCase } from '@karakoram/contracts';
import { opportunityFields } from '@karakoram/domain';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpportunityFact, useOpportunityWords } from '../../../components/opportunity/index.ts';
import { LanguageColumns, Panel } from '../../../components/review/index.ts';
import { Badge, ExternalAnchor } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { usePartName } from '../use-part-name.ts';
import classes from './claims.module.css';

/** The field matrix of its type, filled in: what it must say, what it may, and what it leaves out. */
export function Claims({ opportunity }: { opportunity: OpportunityReviewCase }) {
  const { t } = useTranslation();
  const missing = opportunity.demands.filter(({ demand, written }) => demand === 'mandatory' && !written).length;
  const Icon = missing === 0 ? IconCircleCheck : IconAlertTriangle;
  return (
    <Panel title={t('opportunityReview:claims.title')} lead={t('opportunityReview:claims.lead')}>
      <p className={classes['complete']} data-missing={missing > 0 || undefined}>
        <Icon size={18} stroke={1.75} aria-hidden />
        {missing === 0
          ? t('opportunityReview:claims.complete')
          : t('opportunityReview:claims.missing', { count: missing })}
      </p>
      <dl className={classes['claims']}>
        {opportunity.demands.map((demanded) => (
          <Claim key={demanded.field} opportunity={opportunity} {...demanded} />
        ))}
        <Files opportunity={opportunity} />
      </dl>
    </Panel>
  );
}

type ClaimProps = { opportunity: OpportunityReviewCase } & OpportunityReviewCase['demands'][number];

function Claim({ opportunity, field: name, demand, written }: ClaimProps) {
  const { t } = useTranslation();
  const words = useOpportunityWords();
  const partName = usePartName();
  const field = opportunityFields.find((one) => one === name);
  if (field === undefined) return null;
  const isFact = isOpportunityFact(field);
  const isMissing = demand === 'mandatory' && !written;
  const value = (): ReactNode => {
    if (!written) return <span className={classes['empty']}>{t('common:state.notGiven')}</span>;
    return isFact ? (
      words(opportunity, field)
    ) : (
      <LanguageColumns text={opportunity[field]} origins={opportunity.origins[field] ?? {}} />
    );
  };
  return (
    <div className={classes['claim']} data-wide={!isFact || undefined}>
      <dt className={classes['label']}>
        {partName(field)}
        {demand === 'mandatory' && <span className={classes['demand']}>{t('opportunityReview:claims.mandatory')}</span>}
        {isMissing && <Badge tone="attention">{t('opportunityReview:claims.missing')}</Badge>}
        {opportunity.changedFields.includes(field) && <Badge>{t('opportunityReview:claims.changed')}</Badge>}
      </dt>
      <dd className={classes['value']}>{value()}</dd>
    </div>
  );
}

function Files({ opportunity: { attachments } }: { opportunity: OpportunityReviewCase }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={classes['claim']} data-wide>
      <dt className={classes['label']}>{t('enums:opportunityField.attachments')}</dt>
      <dd className={classes['value']}>
        {attachments.length === 0 && <span className={classes['empty']}>{t('opportunityReview:claims.noFiles')}</span>}
        <ul className={classes['files']}>
          {attachments.map((file) => (
            <li key={file.id}>
              <ExternalAnchor href={file.url}>
                <bdi>{file.name}</bdi>
              </ExternalAnchor>{' '}
              <span className={classes['empty']}>{format.bytes(file.bytes)}</span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

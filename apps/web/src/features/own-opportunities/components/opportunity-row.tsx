import type { OwnOpportunitySummary } from '@karakoram/contracts';
import type { OpportunityStatus } from '@karakoram/domain';
import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { OpportunityTypeIcon } from '../../../components/opportunity/index.ts';
import { Anchor, Badge, Card } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useLocalised } from '../../../lib/use-localised.ts';
import classes from './opportunity-row.module.css';

export const statusTones = {
  draft: 'neutral',
  submitted: 'neutral',
  on_hold: 'attention',
  changes_requested: 'attention',
  rejected: 'attention',
  published: 'good',
  expired: 'neutral',
  archived: 'neutral',
} as const satisfies Record<OpportunityStatus, 'neutral' | 'good' | 'attention'>;

/** One of the company's opportunities: what it is, where it stands, and what waits for its author. */
export function OpportunityRow({ opportunity }: { opportunity: OwnOpportunitySummary }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, type, direction, status, live, open, anonymous, interests, extensible, expiresAt, updatedAt } =
    opportunity;
  const title = useLocalised()(opportunity.title);
  return (
    <Card as="li" tone={status === 'changes_requested' ? 'attention' : 'plain'}>
      <article className={classes['row']}>
        <span className={classes['icon']}>
          <OpportunityTypeIcon type={type} size={24} />
        </span>
        <div className={classes['words']}>
          <p className={classes['kind']}>
            {t(`enums:opportunityType.${type}`)} · {t(`enums:opportunityDirection.${direction}`)}
          </p>
          <h2 className={classes['title']}>
            <Anchor to="/company/opportunities/$opportunityId" params={{ opportunityId: id }} tone="quiet">
              <bdi lang={title?.lang} dir={title?.dir}>
                {title?.text ?? t('ownOpportunities:untitled')}
              </bdi>
            </Anchor>
          </h2>
          <ul className={classes['facts']}>
            {status === 'changes_requested' && (
              <li data-tone="attention">{t('ownOpportunities:list.changesRequested')}</li>
            )}
            {interests.pending > 0 && (
              <li data-tone="attention">{t('ownOpportunities:list.pending', { count: interests.pending })}</li>
            )}
            {interests.accepted > 0 && <li>{t('ownOpportunities:list.accepted', { count: interests.accepted })}</li>}
            {live && expiresAt !== null && (
              <li data-tone={extensible ? 'attention' : undefined}>
                {t(extensible ? 'ownOpportunities:list.extensible' : 'ownOpportunities:list.expires', {
                  date: format.day(expiresAt),
                })}
              </li>
            )}
            <li>{t('ownOpportunities:list.updated', { when: format.relative(updatedAt) })}</li>
          </ul>
        </div>
        <div className={classes['marks']}>
          <Badge tone={statusTones[status]}>{t(`enums:opportunityStatus.${status}`)}</Badge>
          {live && status !== 'published' && <Badge tone="good">{t('ownOpportunities:list.live')}</Badge>}
          {live && !open && <Badge>{t('ownOpportunities:list.closed')}</Badge>}
          {anonymous && (
            <Badge icon={<IconEyeOff size={14} aria-hidden />}>{t('ownOpportunities:anonymous.short')}</Badge>
          )}
        </div>
      </article>
    </Card>
  );
}

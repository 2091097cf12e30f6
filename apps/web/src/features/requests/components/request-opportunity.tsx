import type { MatchRequestOpportunity, MatchRequestView } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { Badge, Group, Localised } from '../../../components/ui/index.ts';
import classes from './request-subject.module.css';

interface RequestOpportunityProps {
  opportunity: MatchRequestOpportunity;
  direction: MatchRequestView['direction'];
}

/** The opportunity that an interest is about, by the title of the day; a link as long as everybody can read it. */
export function RequestOpportunity({ opportunity, direction }: RequestOpportunityProps) {
  const { t } = useTranslation();
  const title = <Localised text={opportunity.title} />;
  return (
    <div className={[classes['subject'], classes['opportunity']].join(' ')}>
      <p className={classes['label']}>
        {direction === 'received' ? t('requests:interest.ours') : t('requests:interest.theirs')}
      </p>
      <p>{opportunity.public ? <a href={`/opportunities/${opportunity.id}`}>{title}</a> : title}</p>
      <Group gap="xs">
        <Badge>{t(`enums:opportunityType.${opportunity.type}`)}</Badge>
        <Badge>{t(`enums:opportunityDirection.${opportunity.direction}`)}</Badge>
        {!opportunity.public && <Badge>{t('requests:interest.notPublic')}</Badge>}
      </Group>
    </div>
  );
}

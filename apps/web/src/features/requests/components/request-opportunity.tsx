import type { MatchRequestOpportunity, MatchRequestView } from '@karakoram/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Anchor, Badge, Group, Localised } from '../../../components/ui/index.ts';
import classes from './request-subject.module.css';

interface RequestOpportunityProps {
  opportunity: MatchRequestOpportunity;
  direction: MatchRequestView['direction'];
}

/** The opportunity that an interest is about, by the title of the day. */
export function RequestOpportunity({ opportunity, direction }: RequestOpportunityProps) {
  const { t } = useTranslation();
  return (
    <div className={[classes['subject'], classes['opportunity']].join(' ')}>
      <p className={classes['label']}>
        {direction === 'received' ? t('requests:interest.ours') : t('requests:interest.theirs')}
      </p>
      <p>
        <OpportunityLink opportunity={opportunity} direction={direction}>
          <Localised text={opportunity.title} />
        </OpportunityLink>
      </p>
      <Group gap="xs">
        <Badge>{t(`enums:opportunityType.${opportunity.type}`)}</Badge>
        <Badge>{t(`enums:opportunityDirection.${opportunity.direction}`)}</Badge>
        {!opportunity.public && <Badge>{t('requests:interest.notPublic')}</Badge>}
      </Group>
    </div>
  );
}

/** Leads the author to its own copy, and everybody else to what is public, as long as it is. */
function OpportunityLink({ opportunity, direction, children }: RequestOpportunityProps & { children: ReactNode }) {
  const params = { opportunityId: opportunity.id };
  if (direction === 'received') {
    return (
      <Anchor to="/company/opportunities/$opportunityId" params={params}>
        {children}
      </Anchor>
    );
  }
  if (!opportunity.public) return children;
  return (
    <Anchor to="/opportunities/$opportunityId" params={params}>
      {children}
    </Anchor>
  );
}

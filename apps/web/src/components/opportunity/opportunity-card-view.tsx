import type { OpportunityCard } from '@karakoram/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLocalised } from '../../lib/use-localised.ts';
import { ConceptChips } from '../company/index.ts';
import { Anchor, Badge, Card, DraftTag, LanguageTag } from '../ui/index.ts';
import { AuthorLine } from './author-line.tsx';
import { KindBadges } from './kind-badges.tsx';
import { MoneyText } from './money-text.tsx';
import classes from './opportunity-card-view.module.css';

export interface OpportunityCardViewProps {
  opportunity: OpportunityCard;
  as?: 'article' | 'li';
  /** Why it is in the list. */
  note?: ReactNode;
}

/** An opportunity in a list. Its title is the link to its page. */
export function OpportunityCardView({ opportunity, as = 'article', note }: OpportunityCardViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const pick = useLocalised();
  const title = pick(opportunity.title, opportunity.origins.title);
  const summary = pick(opportunity.summary, opportunity.origins.summary);
  return (
    <Card as={as} padding="md" className={classes['card']}>
      <div className={classes['badges']}>
        <KindBadges {...opportunity} />
        {opportunity.stage !== null && <Badge>{t(`enums:readinessStage.${opportunity.stage}`)}</Badge>}
        {!opportunity.open && <Badge tone="attention">{t('opportunities:card.closed')}</Badge>}
      </div>
      <div>
        <h2 className={classes['title']} lang={title?.lang} dir={title?.dir}>
          <Anchor to="/opportunities/$opportunityId" params={{ opportunityId: opportunity.id }} tone="quiet">
            {title?.text}
          </Anchor>
        </h2>
        {title?.isForeign === true && <LanguageTag locale={title.locale} />}
        <DraftTag origin={title?.origin} />
      </div>
      {summary && (
        <div>
          <p lang={summary.lang} dir={summary.dir} className={classes['summary']}>
            {summary.text}
          </p>
          {/* One label is enough where the title has it already. */}
          {summary.isForeign && summary.locale !== title?.locale && <LanguageTag locale={summary.locale} />}
          {title?.origin === undefined && <DraftTag origin={summary.origin} />}
        </div>
      )}
      <ConceptChips codes={opportunity.concepts} />
      <div className={classes['foot']}>
        <AuthorLine author={opportunity.author} />
        <p className={classes['dates']}>
          {opportunity.money !== null && <MoneyText money={opportunity.money} />}
          <span>{t('opportunities:card.published', { date: format.date(opportunity.publishedAt) })}</span>
          <span>{t('opportunities:card.expires', { date: format.day(opportunity.expiresAt) })}</span>
        </p>
      </div>
      {note !== undefined && <div className={classes['note']}>{note}</div>}
    </Card>
  );
}

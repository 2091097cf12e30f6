import type { CompanyCard } from '@karakoram/contracts';
import { IconMapPin } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Anchor, Card, CompanyLogo, LanguageTag, DraftTag } from '../ui/index.ts';
import { useLocalised } from '../../lib/use-localised.ts';
import { OwnName, ReaderName, useReaderName } from './company-name.tsx';
import { PlaceText } from './place-text.tsx';
import { SectorBadges } from './sector-badges.tsx';
import { StatementList } from './statement-list.tsx';
import { InventedBadge, VerificationBadge } from './verification-badge.tsx';
import classes from './company-card-view.module.css';

export interface CompanyCardViewProps {
  company: CompanyCard;
  /** The level of the name in the page's outline. */
  level?: 2 | 3;
  /** Why it is in the list: what matched, how well it fits. */
  note?: ReactNode;
  /** What the reader can do with it. */
  actions?: ReactNode;
  as?: 'article' | 'li' | 'div';
}

/** A company in a list, made to be compared with the next one. The name is the link to its page. */
export function CompanyCardView({ company, level = 2, note, actions, as = 'article' }: CompanyCardViewProps) {
  const { t } = useTranslation();
  const readerName = useReaderName();
  const summary = useLocalised()(company.summary, company.summaryOrigins);
  const Heading = `h${level}` as const;
  return (
    <Card as={as} padding="md" className={classes['card']}>
      <div className={classes['head']}>
        <CompanyLogo name={readerName(company.names)} src={company.logoUrl} />
        <div className={classes['names']}>
          <Heading className={classes['name']}>
            <Anchor to="/companies/$companyId" params={{ companyId: company.id }} tone="quiet">
              <ReaderName names={company.names} />
            </Anchor>
          </Heading>
          <p className={classes['own']}>
            <OwnName names={company.names} country={company.country} />
          </p>
          <p className={classes['place']}>
            <IconMapPin size={14} aria-hidden />
            <span>
              <PlaceText {...company} />
            </span>
          </p>
        </div>
        <div className={classes['badges']}>
          {company.invented && <InventedBadge />}
          <VerificationBadge level={company.verification} />
        </div>
      </div>
      {summary && (
        <div className={classes['text']}>
          <p lang={summary.lang} dir={summary.dir} className={classes['summary']}>
            {summary.text}
          </p>
          {summary.isForeign && <LanguageTag locale={summary.locale} />} <DraftTag origin={summary.origin} />
        </div>
      )}
      <SectorBadges codes={company.sectors} />
      <div className={classes['statements']}>
        <StatementList
          label={t('directory:card.offers')}
          statements={company.offers}
          empty={t('directory:card.noOffers')}
        />
        <StatementList
          label={t('directory:card.needs')}
          statements={company.needs}
          empty={t('directory:card.noNeeds')}
        />
      </div>
      {note !== undefined && <div className={classes['note']}>{note}</div>}
      {actions !== undefined && <div className={classes['actions']}>{actions}</div>}
    </Card>
  );
}

import type { SuggestionView } from '@karakoram/contracts';
import type { DismissReason } from '@karakoram/domain';
import { IconBookmark, IconBookmarkFilled, IconMapPin, IconSend } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import {
  InventedBadge,
  OwnName,
  PlaceText,
  ReaderName,
  SectorBadges,
  StatementList,
  useReaderName,
  VerificationBadge,
} from '../../../components/company/index.ts';
import { FitDetails } from '../../../components/suggestion/index.ts';
import { Anchor, Button, CompanyLogo, LanguageTag, DraftTag } from '../../../components/ui/index.ts';
import { usePermission } from '../../../lib/session.ts';
import { useLocalised } from '../../../lib/use-localised.ts';
import { DismissMenu } from './dismiss-menu.tsx';
import classes from './suggestion-card.module.css';

export interface SuggestionCardProps {
  suggestion: SuggestionView;
  onSave: (saved: boolean) => void;
  onDismiss: (reason: DismissReason) => void;
  onRequest: () => void;
}

/** One suggestion: who they are on one side, how well they fit and why on the other, and what to do about it. */
export function SuggestionCard({ suggestion, onSave, onDismiss, onRequest }: SuggestionCardProps) {
  const { t } = useTranslation();
  const nameId = useId();
  const { company, state } = suggestion;
  const name = useReaderName()(company.names);
  const summary = useLocalised()(company.summary, company.summaryOrigins);
  const mayAct = usePermission('suggestion:act');
  const mayRequest = usePermission('match-request:send');
  const isSaved = state === 'saved';
  return (
    <li className={classes['card']} data-card={company.id} tabIndex={-1} aria-labelledby={nameId}>
      <div className={classes['head']}>
        <CompanyLogo name={name} src={company.logoUrl} />
        <div className={classes['names']}>
          <h2 className={classes['name']} id={nameId}>
            <Anchor to="/companies/$companyId" params={{ companyId: company.id }} tone="quiet">
              <ReaderName names={company.names} />
            </Anchor>
          </h2>
          <p className={classes['quiet']}>
            <OwnName names={company.names} country={company.country} />
          </p>
          <p className={classes['place']}>
            <IconMapPin size={14} aria-hidden />
            <span>
              <PlaceText {...company} />
            </span>
          </p>
          <div className={classes['badges']}>
            {company.invented && <InventedBadge />}
            <VerificationBadge level={company.verification} />
          </div>
        </div>
      </div>
      <div className={classes['fit']}>
        <FitDetails suggestion={suggestion} />
      </div>
      <div className={classes['about']}>
        {summary && (
          <div>
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
            count={company.offerCount}
            empty={t('directory:card.noOffers')}
          />
          <StatementList
            label={t('directory:card.needs')}
            statements={company.needs}
            count={company.needCount}
            empty={t('directory:card.noNeeds')}
          />
        </div>
      </div>
      {(mayAct || mayRequest) && (
        <div className={classes['actions']}>
          {mayRequest && (
            <Button
              variant="primary"
              data-act="request"
              icon={<IconSend size={18} className="k-flip" aria-hidden />}
              onClick={onRequest}
            >
              {t('suggestions:act.request')}
            </Button>
          )}
          {mayAct && (
            <>
              <Button
                data-act="save"
                aria-pressed={isSaved}
                icon={isSaved ? <IconBookmarkFilled size={18} aria-hidden /> : <IconBookmark size={18} aria-hidden />}
                onClick={() => onSave(!isSaved)}
              >
                {isSaved ? t('suggestions:act.unsave') : t('suggestions:act.save')}
              </Button>
              <DismissMenu onDismiss={onDismiss} />
            </>
          )}
        </div>
      )}
    </li>
  );
}

import type { MatchRequestView } from '@karakoram/contracts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnName, PlaceText } from '../../../components/company/index.ts';
import { Anchor, Badge, Card } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { ContactCard } from './contact-card.tsx';
import { Deadline } from './deadline.tsx';
import { DeclineReasonView } from './decline-reason.tsx';
import { HiddenNote } from './hidden-note.tsx';
import { OtherLogo, OtherName, useOtherName } from './other-company.tsx';
import { RequestActions } from './request-actions.tsx';
import { RequestOpportunity } from './request-opportunity.tsx';
import { RequestStatus } from './request-status.tsx';
import { RequestSubject } from './request-subject.tsx';
import classes from './request-card.module.css';

/** One request in a box, with everything that an answer needs. */
export function RequestCard({ request }: { request: MatchRequestView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const headingId = useId();
  const name = useOtherName()(request);
  const { status, direction, company, anonymous } = request;
  const isForUs = status === 'pending' && direction === 'received';
  const sent = format.relative(request.createdAt);
  return (
    <Card as="article" tone={isForUs ? 'attention' : 'plain'} aria-labelledby={headingId} className={classes['card']}>
      <header className={classes['head']}>
        <OtherLogo request={request} />
        <div className={classes['who']}>
          <h2 id={headingId} className={classes['name']}>
            <Anchor tone="quiet" to="/requests/$requestId" params={{ requestId: request.id }}>
              <OtherName request={request} />
            </Anchor>
          </h2>
          <p className={classes['own']}>
            {company !== null && <OwnName names={company.names} country={company.country} />}
          </p>
          <p className={classes['when']}>
            {company !== null && (
              <>
                <PlaceText {...company} />
                {' · '}
              </>
            )}
            {anonymous !== null && anonymous.sizeBand !== null && `${t(`enums:sizeBand.${anonymous.sizeBand}`)} · `}
            {direction === 'received'
              ? t('requests:card.received', { when: sent })
              : t('requests:card.sent', { when: sent })}
          </p>
        </div>
        <div className={classes['marks']}>
          <Badge>{t(`enums:cooperationMode.${request.mode}`)}</Badge>
          <RequestStatus request={request} />
        </div>
      </header>
      {request.about !== null && <RequestSubject about={request.about} />}
      {request.opportunity !== null && <RequestOpportunity opportunity={request.opportunity} direction={direction} />}
      <p dir="auto" className={classes['message']}>
        {request.message}
      </p>
      {request.contact !== null && <ContactCard company={name} contact={request.contact} />}
      <DeclineReasonView request={request} />
      {status === 'pending' && <HiddenNote request={request} />}
      <footer className={classes['foot']}>
        {status === 'pending' ? (
          <Deadline request={request} />
        ) : (
          <p className={classes['when']}>
            {t(`requests:ended.${status}`, { when: format.relative(request.answeredAt ?? request.expiresAt) })}
          </p>
        )}
        <div className={classes['actions']}>
          <RequestActions request={request} />
          <Anchor
            to="/requests/$requestId"
            params={{ requestId: request.id }}
            aria-label={t('requests:card.openLabel', { company: name })}
          >
            {t('requests:card.open')}
          </Anchor>
        </div>
      </footer>
    </Card>
  );
}

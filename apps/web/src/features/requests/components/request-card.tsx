import type { MatchRequestView } from '@karakoram/contracts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnName, PlaceText, ReaderName, useReaderName } from '../../../components/company/index.ts';
import { Anchor, Badge, Card, CompanyLogo } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { ContactCard } from './contact-card.tsx';
import { Deadline } from './deadline.tsx';
import { DeclineReasonView } from './decline-reason.tsx';
import { RequestActions } from './request-actions.tsx';
import { RequestStatus } from './request-status.tsx';
import { RequestSubject } from './request-subject.tsx';
import classes from './request-card.module.css';

/** One request in a box, with everything that an answer needs. */
export function RequestCard({ request }: { request: MatchRequestView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const headingId = useId();
  const name = useReaderName()(request.company.names);
  const { status, direction } = request;
  const isForUs = status === 'pending' && direction === 'received';
  const sent = format.relative(request.createdAt);
  return (
    <Card as="article" tone={isForUs ? 'attention' : 'plain'} aria-labelledby={headingId} className={classes['card']}>
      <header className={classes['head']}>
        <CompanyLogo name={name} src={request.company.logoUrl} />
        <div className={classes['who']}>
          <h2 id={headingId} className={classes['name']}>
            <Anchor tone="quiet" to="/requests/$requestId" params={{ requestId: request.id }}>
              <ReaderName names={request.company.names} />
            </Anchor>
          </h2>
          <p className={classes['own']}>
            <OwnName names={request.company.names} country={request.company.country} />
          </p>
          <p className={classes['when']}>
            <PlaceText {...request.company} />
            {' · '}
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
      <p dir="auto" className={classes['message']}>
        {request.message}
      </p>
      {request.contact !== null && <ContactCard company={name} contact={request.contact} />}
      <DeclineReasonView request={request} />
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

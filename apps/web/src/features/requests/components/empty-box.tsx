import { IconInbox, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, EmptyState } from '../../../components/ui/index.ts';
import type { RequestsFilter } from '../api/match-request-list.ts';

/** A box, or a part of it, with nothing in it, and what to do next. */
export function EmptyBox({ box, status, opportunity }: RequestsFilter) {
  const { t } = useTranslation();
  const Icon = box === 'sent' ? IconSend : IconInbox;
  const icon = <Icon size={36} stroke={1.5} className={box === 'sent' ? 'k-flip' : undefined} />;
  if (opportunity !== undefined) {
    return <EmptyState icon={icon} title={t('requests:interest.none')} detail={t('requests:interest.noneDetail')} />;
  }
  if (status !== undefined) {
    return (
      <EmptyState
        icon={icon}
        title={t('requests:empty.status')}
        detail={t('requests:empty.statusDetail')}
        actions={
          <ButtonLink to="/requests" search={box === 'sent' ? { box } : {}}>
            {t('requests:empty.showAll')}
          </ButtonLink>
        }
      />
    );
  }
  if (box === 'inbox') {
    return (
      <EmptyState
        icon={icon}
        title={t('requests:empty.inbox')}
        detail={t('requests:empty.inboxDetail')}
        actions={
          <>
            <ButtonLink to="/company" variant="primary">
              {t('requests:empty.toCompany')}
            </ButtonLink>
            <ButtonLink to="/suggestions">{t('requests:empty.toSuggestions')}</ButtonLink>
          </>
        }
      />
    );
  }
  return (
    <EmptyState
      icon={icon}
      title={t('requests:empty.sent')}
      detail={t('requests:empty.sentDetail')}
      actions={
        <>
          <ButtonLink to="/suggestions" variant="primary">
            {t('requests:empty.toSuggestions')}
          </ButtonLink>
          <ButtonLink to="/directory">{t('requests:empty.toDirectory')}</ButtonLink>
        </>
      }
    />
  );
}

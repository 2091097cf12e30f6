import type { NotificationKind, NotificationPreference } from '@karakoram/contracts';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, ListSkeleton, Switch } from '../../../components/ui/index.ts';
import { problemText } from '../../../lib/problem-text.ts';
import { useSession } from '../../../lib/session.ts';
import { toast } from '../../../lib/toast.ts';
import { preferencesQuery, useSavePreference } from '../api/preferences.ts';
import classes from './preferences.module.css';

type Group = 'company' | 'requests' | 'opportunities' | 'programmes' | 'searches' | 'desk';

/** Where each kind belongs. */
const groupOf = {
  company_approved: 'company',
  company_changes_requested: 'company',
  company_rejected: 'company',
  company_suspended: 'company',
  company_reinstated: 'company',
  company_archived: 'company',
  change_accepted: 'company',
  change_refused: 'company',
  member_joined: 'company',
  request_received: 'requests',
  request_reminder: 'requests',
  request_accepted: 'requests',
  request_declined: 'requests',
  request_withdrawn: 'requests',
  request_expired_sent: 'requests',
  request_expired_received: 'requests',
  interest_received: 'requests',
  interest_reminder: 'requests',
  interest_accepted: 'requests',
  interest_declined: 'requests',
  interest_withdrawn: 'requests',
  interest_expired_sent: 'requests',
  interest_expired_received: 'requests',
  opportunity_waiting: 'desk',
  opportunity_published: 'opportunities',
  opportunity_changes_requested: 'opportunities',
  opportunity_rejected: 'opportunities',
  opportunity_held: 'opportunities',
  opportunity_resumed: 'opportunities',
  opportunity_archived: 'opportunities',
  opportunity_expiring: 'opportunities',
  opportunity_expired: 'opportunities',
  opportunity_last_day_near: 'opportunities',
  opportunity_last_day_over: 'opportunities',
  saved_search_matches: 'searches',
  saved_search_opportunities: 'searches',
  programme_registered: 'programmes',
  programme_waiting: 'programmes',
  programme_moved_up: 'programmes',
  programme_removed: 'programmes',
  programme_changed: 'programmes',
  programme_cancelled: 'programmes',
  programme_reminder: 'programmes',
  review_waiting: 'desk',
} as const satisfies Record<NotificationKind, Group>;

/** What the reader is told, and how: under the bell, by mail, both or neither. */
export function NotificationPreferences() {
  const { t } = useTranslation();
  const { user } = useSession();
  const { data, error, refetch } = useQuery(preferencesQuery);
  if (error && !data) return <ErrorState level={3} error={error} onRetry={() => void refetch()} />;
  if (!data || !user) return <ListSkeleton rows={4} rowHeight="48px" />;

  // A reviewer without a company is never told about one, and a member never about the queue.
  const groups: readonly Group[] = [
    ...(user.platformRole === null || user.membership !== null
      ? (['company', 'requests', 'opportunities', 'programmes'] as const)
      : []),
    'searches',
    ...(user.platformRole === null ? [] : (['desk'] as const)),
  ];
  return (
    <div className={classes['groups']}>
      {groups.map((group) => (
        <PreferenceGroup
          key={group}
          title={t(`notifications:preferences.group.${group}`)}
          preferences={data.preferences.filter(({ kind }) => groupOf[kind] === group)}
        />
      ))}
    </div>
  );
}

function PreferenceGroup({ title, preferences }: { title: string; preferences: readonly NotificationPreference[] }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={classes['row']}>
        <h3 id={id} className={classes['title']}>
          {title}
        </h3>
        <span className={classes['way']} aria-hidden>
          {t('notifications:preferences.inApp')}
        </span>
        <span className={classes['way']} aria-hidden>
          {t('notifications:preferences.mail')}
        </span>
      </div>
      <ul className={classes['list']}>
        {preferences.map((preference) => (
          <PreferenceRow key={preference.kind} preference={preference} />
        ))}
      </ul>
    </section>
  );
}

function PreferenceRow({ preference }: { preference: NotificationPreference }) {
  const { t } = useTranslation();
  const save = useSavePreference();
  const what = t(`notifications:preferences.kind.${preference.kind}`);
  const change = (next: NotificationPreference): void => {
    save.mutate(next, {
      onSuccess: () => toast.success(t('notifications:preferences.saved')),
      onError: (error) => toast.error(problemText(error).title),
    });
  };
  return (
    <li className={classes['row']}>
      <span aria-hidden>{what}</span>
      <span className={classes['way']}>
        <Switch
          label={<span className="k-visually-hidden">{t('notifications:preferences.inAppFor', { what })}</span>}
          value={preference.inApp}
          onChange={(inApp) => change({ ...preference, inApp })}
        />
      </span>
      <span className={classes['way']}>
        <Switch
          label={<span className="k-visually-hidden">{t('notifications:preferences.mailFor', { what })}</span>}
          value={preference.mail}
          onChange={(mail) => change({ ...preference, mail })}
        />
      </span>
    </li>
  );
}

import { useQuery } from '@tanstack/react-query';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton, Popover } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { unreadQuery } from '../api/unread.ts';
import { useUnreadStream } from '../use-unread-stream.ts';
import { BellPanel } from './bell-panel.tsx';
import { UnreadAnnouncement } from './unread-announcement.tsx';
import classes from './bell.module.css';

/** Where the stream does not get through (an old proxy), the number is asked for this often. */
const pollMs = 60_000;
/** More digits than two would not fit, and say nothing new. */
const mostShown = 99;

/** The bell of a signed-in reader, with the number of unread notifications and the newest ones behind it. */
export function Bell() {
  const { t } = useTranslation();
  const format = useFormat();
  const isLive = useUnreadStream();
  const { data } = useQuery({ ...unreadQuery, refetchInterval: isLive ? false : pollMs });
  const unread = data?.unread ?? 0;
  return (
    <>
      <Popover
        label={t('notifications:bell.label')}
        trigger={(props) => (
          <IconButton
            {...props}
            label={
              unread === 0 ? t('notifications:bell.label') : t('notifications:bell.labelUnread', { count: unread })
            }
            className={classes['bell']}
          >
            <IconBell size={22} stroke={1.75} aria-hidden />
            {unread > 0 && (
              <span className={classes['count']} aria-hidden>
                {unread > mostShown ? `${format.number(mostShown)}+` : format.number(unread)}
              </span>
            )}
          </IconButton>
        )}
      >
        {() => <BellPanel unread={unread} />}
      </Popover>
      <UnreadAnnouncement unread={data?.unread} />
    </>
  );
}

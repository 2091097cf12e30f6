import type { UnreadCount } from '@karakoram/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { matchRequestsKey } from '../../components/match-request/api/keys.ts';
import { companyKey, sessionQuery } from '../../lib/session.ts';
import { newestNotificationsQuery, notificationListQuery } from './api/notification-list.ts';
import { unreadQuery } from './api/unread.ts';

const address = '/api/v1/notifications/stream';
/** After a stream that the browser gave up: it tries again by itself only after a lost connection. */
const reopenAfterMs = 60_000;

function readCount(data: string): UnreadCount | undefined {
  const value: unknown = JSON.parse(data);
  if (typeof value !== 'object' || value === null || !('unread' in value)) return undefined;
  return typeof value.unread === 'number' ? { unread: value.unread } : undefined;
}

/**
 * Keeps the number of unread notifications fresh by server-sent events, as long as the component is there and its page is
 * seen. Pages in the background hold no stream: browsers allow a site six connections at once over HTTP/1.1, and a seventh
 * page would wait for ever. Returns whether the stream is open; where it is not, ask from time to time.
 */
export function useUnreadStream(): boolean {
  const queryClient = useQueryClient();
  const [isLive, setLive] = useState(false);

  useEffect(() => {
    let source: EventSource | undefined;
    let timer: number | undefined;

    const close = (): void => {
      window.clearTimeout(timer);
      source?.close();
      source = undefined;
      setLive(false);
    };
    const receive = (event: MessageEvent<string>): void => {
      const count = readCount(event.data);
      if (!count) return;
      setLive(true);
      const before = queryClient.getQueryData(unreadQuery.queryKey)?.unread;
      queryClient.setQueryData(unreadQuery.queryKey, count);
      if (before === undefined || before === count.unread) return;
      void queryClient.invalidateQueries({ queryKey: newestNotificationsQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: notificationListQuery.queryKey });
      // Most of what is told concerns a request: its badge and box must not lag behind the bell.
      void queryClient.invalidateQueries({ queryKey: matchRequestsKey });
      if (count.unread < before) return;
      // The rest are decisions of the desk, which change the company and what its members may do.
      void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: companyKey });
    };
    const open = (): void => {
      close();
      const opened = new EventSource(address);
      source = opened;
      opened.addEventListener('unread', receive);
      opened.addEventListener('error', () => {
        setLive(false);
        if (opened.readyState === EventSource.CLOSED) timer = window.setTimeout(open, reopenAfterMs);
      });
    };
    const follow = (): void => {
      if (document.visibilityState === 'visible') open();
      else close();
    };

    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      close();
    };
  }, [queryClient]);

  return isLive;
}

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Tells who listens that something new has come; what was there before the page, and what goes away, is not news. */
export function UnreadAnnouncement({ unread }: { unread: number | undefined }) {
  const { t } = useTranslation();
  const known = useRef<number | undefined>(undefined);
  const [news, setNews] = useState(0);

  useEffect(() => {
    if (unread === undefined) return;
    if (known.current !== undefined && unread !== known.current) setNews(unread > known.current ? unread : 0);
    known.current = unread;
  }, [unread]);

  return (
    <span role="status" className="k-visually-hidden">
      {news > 0 && t('notifications:bell.announce', { count: news })}
    </span>
  );
}

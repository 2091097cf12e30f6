import { useEffect, useState } from 'react';

/** The present moment in milliseconds, read again every half minute: for clocks and for time that runs out. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 30_000);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}

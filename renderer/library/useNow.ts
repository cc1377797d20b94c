import { useEffect, useState } from 'react';

/** The time, told anew every ten seconds: often enough for “5 min ago”, seldom enough to cost nothing. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

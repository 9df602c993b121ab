import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../../lib/days.ts';

/** The day by the clock on the reader's wall, also on a page left open overnight; '' until the script runs. */
export function useToday(given: Day | undefined, dayAt: (now: Date) => Day): Day {
  const [today, setToday] = useState(given ?? '');
  useEffect(() => {
    if (given !== undefined) return undefined;
    const look = () => setToday(dayAt(new Date()));
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return today;
}

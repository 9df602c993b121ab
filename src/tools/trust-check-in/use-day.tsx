import { useEffect, useState } from 'preact/hooks';
import { dayHere, type Day } from '../../lib/days.ts';
import { useToday } from '../shared/ui/use-today.ts';

/** The day of the look at hand, and today. Both are '' until the script runs. */
export interface DayAtHand {
  readonly day: Day;
  readonly today: Day;
  readonly startToday: () => void;
}

/** The day by the clock on the reader's wall. A look begun before midnight stays in one piece. */
export function useDay(given: Day | undefined, isUntouched: (day: Day) => boolean): DayAtHand {
  const today = useToday(given, dayHere);
  const [day, setDay] = useState(given ?? '');
  useEffect(() => {
    if (today !== day && isUntouched(day)) setDay(today);
  }, [today]);
  return { day, today, startToday: () => setDay(today) };
}

import { isEmpty, type Dated, type Diary } from './logic.ts';

/** The check-ins in which anything was said, a note alone too, from the oldest to the newest. */
export function listLooks({ checkIns }: Diary): Dated[] {
  return Object.entries(checkIns)
    .map(([day, checkIn]) => ({ day, checkIn }))
    .filter(({ checkIn }) => !isEmpty(checkIn))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

import { isDay } from '../../lib/days.ts';
import { readText } from './unchecked-fields.ts';
import type { Check, Finding } from './finding.ts';

/** No page says it was published or reviewed on a day that has not come, or reviewed before it was published. */
export const daysHaveCome: Check = {
  id: 'days-have-come',
  title: 'No date lies in the future',
  run({ entries }, { today }) {
    const findings: Finding[] = [];
    for (const { file, fields, lineOf } of entries) {
      for (const field of ['published', 'reviewed']) {
        const day = readDay(fields, field);
        if (day !== undefined && day > today) {
          findings.push({
            file,
            line: lineOf([field]),
            message: `\`${field}\` is ${day}, a day that has not come anywhere (the latest is ${today})`,
            hint: 'Write the day it happened.',
          });
        }
      }
      // A publishing day that has not come is the one to mend: nothing should follow it.
      const published = readDay(fields, 'published');
      const reviewed = readDay(fields, 'reviewed');
      if (
        published !== undefined &&
        reviewed !== undefined &&
        reviewed < published &&
        published <= today
      ) {
        findings.push({
          file,
          line: lineOf(['reviewed']),
          message: `\`reviewed\` is ${reviewed}, before it was published (${published})`,
          hint: `Write ${published} or a later day.`,
        });
      }
    }
    return findings;
  },
};

/** A day that can be compared; one that is not well formed is for `fieldsFit` to report. */
function readDay(fields: unknown, name: string): string | undefined {
  const day = readText(fields, name);
  return isDay(day) ? day : undefined;
}

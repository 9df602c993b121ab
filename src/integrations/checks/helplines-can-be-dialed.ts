import type { z } from 'astro/zod';
import {
  dialedDigitsOf,
  digitsOf,
  hasCountryCode,
  isSentAbroad,
  isShownNumber,
  listShown,
  type DialedNumber,
} from '../../lib/dialed-numbers.ts';
import { HelplineFileSchema } from '../../schemas/helpline.ts';
import type { Check, Finding } from './finding.ts';

type Complaint = Pick<Finding, 'message' | 'hint'>;
type File = z.output<typeof HelplineFileSchema>;

/** Who taps a number dials the one they see, and every line can be told from the others and reached. */
export const helplinesCanBeDialed: Check = {
  id: 'helplines-can-be-dialed',
  title: 'Every helpline dials the number it shows',
  run: ({ entries }, { today }) =>
    entries.flatMap(({ kind, file, fields, lineOf }) => {
      if (kind !== 'helplines') return [];
      // What is not well formed is for `fieldsFit` to report.
      const { data } = HelplineFileSchema.safeParse(fields);
      return (data ? listComplaints(data, today) : []).map(({ path, ...complaint }) => ({
        file,
        line: lineOf(path),
        ...complaint,
      }));
    }),
};

type Placed = Complaint & { readonly path: readonly PropertyKey[] };

function listComplaints({ countries, doNotUse }: File, today: string): Placed[] {
  const codes = new Set<string>();
  const ids = new Set<string>();
  return countries.flatMap(({ code, lines }, at) => {
    const found: Placed[] = [];
    const say = (path: readonly PropertyKey[], message: string, hint: string) =>
      found.push({ path: ['countries', at, ...path], message, hint });
    if (codes.has(code)) {
      say(['code'], `\`${code}\` is there twice`, 'Put the lines of both under one of them.');
    }
    codes.add(code);
    lines.forEach((line, index) => {
      const { id, phone, text, whatsapp, chat, email, website, lastSeen } = line;
      const path = ['lines', index];
      const start = `${code.toLowerCase()}-`;
      if (ids.has(id))
        say([...path, 'id'], `\`${id}\` is the id of two lines`, 'Give one another.');
      ids.add(id);
      if (!id.startsWith(start)) {
        say([...path, 'id'], `\`${id}\` is under ${code}`, `Begin it with \`${start}\`.`);
      }
      if ([phone, text, whatsapp, chat, email, website].every((way) => way === null)) {
        say(path, `\`${id}\` cannot be reached`, 'Give a way to reach it, or take it out.');
      }
      if (lastSeen !== null && lastSeen > today) {
        const message = `\`lastSeen\` is ${lastSeen}, a day that has not come anywhere (the latest is ${today})`;
        say([...path, 'lastSeen'], message, 'Write the day you saw the number listed.');
      }
      const numbers = [
        { name: 'phone', shown: phone?.display, dialed: phone?.tel },
        { name: 'text', shown: text?.instruction, dialed: text?.sms },
      ];
      for (const { name, shown, dialed } of numbers) {
        if (shown === undefined || !dialed) continue;
        const complaint = complain({ country: code, shown, dialed }, doNotUse);
        if (complaint) say([...path, name], complaint.message, complaint.hint);
      }
    });
    return found;
  });
}

function complain(number: DialedNumber, doNotUse: File['doNotUse']): Complaint | undefined {
  const { country, shown, dialed } = number;
  const known = doNotUse.find(
    (one) =>
      one.country === country &&
      [...listShown(shown), dialedDigitsOf(dialed)].includes(digitsOf(one.number)),
  );
  if (known) {
    return {
      message: `${known.number} is under \`doNotUse\`: ${known.reason}`,
      hint: 'Find the number it has now, at the service itself, or take it out.',
    };
  }
  if (isSentAbroad(number)) {
    return {
      message: `\`${dialed}\` has a + in front of a short number, which would call another country`,
      hint: `Write \`${dialed.replace('+', '')}\`.`,
    };
  }
  if (isShownNumber(number)) return undefined;
  return dialed.includes('+') && !hasCountryCode(country)
    ? {
        message: `\`${dialed}\` cannot be compared with “${shown}”: the country code of ${country} is not known`,
        hint: 'Add it to `COUNTRY_CODES` in src/lib/dialed-numbers.ts.',
      }
    : {
        message: `“${shown}” is shown, and \`${dialed}\` is dialed`,
        hint: 'Look up the number at the service itself, and write it in both.',
      };
}

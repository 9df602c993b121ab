import { z } from 'astro/zod';
import { isDay } from '../lib/days.ts';
import { Words } from './fields.ts';

/** An address of another site that nobody on the way can read along. */
const SafeAddress = z.url().startsWith('https://', 'does not start with https://');

/** A day, a month or a year that is in the calendar: no thirteenth month and no February 30. */
function isDayMonthOrYear(text: string): boolean {
  return [text, `${text}-01`, `${text}-01-01`].some(isDay);
}

/** One line of `content/helplines.json`. Numbers come from this file alone, never from memory. */
const HelplineSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'is not like us-ndvh'),
  name: Words,
  /** Who runs it, where that is not in the name. */
  operator: z.string().nullable(),
  /** The part of the country it serves, where that is not all of it. */
  region: z.string().nullable(),
  category: z.enum([
    'domestic_abuse',
    'dating_abuse',
    'sexual_violence',
    'suicide_crisis',
    'crisis',
    'youth',
    'relationship_support',
    'lgbtq_crisis',
    'perpetrator_support',
    'emergency',
  ]),
  /** Whom it is for, in a phrase. */
  audience: Words,
  /** The number as people write it, and the `tel:` address to dial. Short codes never carry a `+`. */
  phone: z
    .strictObject({
      display: z.string(),
      tel: z.string().regex(/^tel:(?:\+?[0-9*]|%23)[0-9*]*$/, 'is not like tel:+18007997233'),
    })
    .nullable(),
  /** How to text it, and the `sms:` address that starts the message. */
  text: z
    .strictObject({ instruction: z.string(), sms: z.string().startsWith('sms:').nullable() })
    .nullable(),
  whatsapp: z.strictObject({ display: z.string(), href: z.url().nullable() }).nullable(),
  chat: SafeAddress.nullable(),
  email: z.email().nullable(),
  website: SafeAddress.nullable(),
  hours: z.string().nullable(),
  languages: z.array(z.string()),
  /** What a caller should know first: it may report, it may locate, it shows in the call log. */
  notes: z.array(Words),
  /** How sure we are that the number is right. Lower than medium is not published. */
  confidence: z.enum(['high', 'medium']),
  /** When the number was last seen published, as a day, a month or a year; null where that is not known. */
  lastSeen: z
    .string()
    .refine(isDayMonthOrYear, 'is not a day, month or year like 2026-10-07')
    .nullable(),
});

/** One country of `content/helplines.json`. */
const HelplineCountrySchema = z.strictObject({
  /** Two letters, ISO 3166-1. */
  code: z.string().regex(/^[A-Z]{2}$/, 'is not two capital letters'),
  name: z.string(),
  /** What to dial in an emergency, or null where it was not confirmed. */
  emergency: z.string().nullable(),
  lines: z.array(HelplineSchema).min(1),
});

/** `content/helplines.json`: help by country, with what must be said beside it. */
export const HelplineFileSchema = z.strictObject({
  checkedNote: z.string(),
  countries: z.array(HelplineCountrySchema).min(1),
  directories: z.array(
    z.strictObject({
      name: Words,
      url: SafeAddress,
      scope: Words,
      confidence: z.enum(['high', 'medium']),
      note: Words.optional(),
    }),
  ),
  /** Old or mistaken numbers still in circulation. Kept so that nobody adds them again. */
  doNotUse: z.array(
    z.strictObject({ number: z.string(), country: z.string(), reason: z.string() }),
  ),
});
/** A country and its lines as pages use it. */
export type HelplineCountry = z.output<typeof HelplineCountrySchema>;

import { z } from 'astro/zod';
import { Address, Line, Summary } from './fields.ts';

/** `content/paths/<slug>.yaml`: a few pages in order, for one situation. */
export const PathSchema = z.strictObject({
  /** The situation in the reader's own words, as in "I found out they lied". */
  title: Line(5, 60).describe("the situation in the reader's words"),
  /** Two sentences that stand alone: for whom, and what the path does. */
  summary: Summary.describe('two sentences that stand alone, 80 to 300 characters'),
  /** Its place among the paths, from 1. */
  order: z.int().min(1).describe('its place among the paths, from 1'),
  /** Three to seven pages or tools in order, each with the reason it comes here. */
  stops: z
    .array(
      z.strictObject({
        /** An address on this site, as `/causes/past-betrayal/`. */
        to: Address.describe('an address on this site, as /causes/past-betrayal/'),
        /** Why this stop, in a sentence to the reader. */
        why: Line(15, 220).describe('why this stop, in a sentence'),
      }),
    )
    .min(3)
    .max(7)
    .describe('three to seven stops, each with to and why'),
});

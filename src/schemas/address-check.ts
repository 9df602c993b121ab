import { z } from 'astro/zod';
import { Day } from './fields.ts';

/**
 * `content/reviews/addresses.json`: what came of asking for the addresses of the bibliography. Only
 * `npm run check:references -- --online --write` writes it.
 */
export const AddressRecordSchema = z.array(
  z.strictObject({
    /** The work, as in `content/references.json`. */
    id: z.string(),
    /** What was asked for: if the work's address is another now, this says nothing about it. */
    address: z.url(),
    on: Day,
    result: z.enum(['ok', 'moved', 'gone']),
    /** Where it led, where it has moved. */
    to: z.url().optional(),
  }),
);

import file from '../../content/reviews/addresses.json';
import { findAddressCheck } from '../lib/address-answers.ts';
import { linkOf } from '../lib/bibliography.ts';
import { AddressRecordSchema } from '../schemas/address-check.ts';
import type { Reference } from '../schemas/reference.ts';

const record = AddressRecordSchema.parse(file);

/** What came of asking for a work's address last, or undefined where nobody has asked for it. */
export function findCheckOf(work: Reference) {
  return findAddressCheck(record, work.id, linkOf(work));
}

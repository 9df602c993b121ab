// How well the review of I statements does on labeled parts of statements.
import { z } from 'astro/zod';
import { FIELDS } from '../tools/i-statement/draft.ts';
import { CODES, reviewStatement, type FindingCode } from '../tools/i-statement/review.ts';
import { readJsonLines } from './json-lines.ts';
import { measureAgreement, measureShare, type Share } from './shares.ts';

/** What was measured. */
export interface ReviewerFigures {
  readonly fields: number;
  readonly codes: readonly CodeFigures[];
  /** Of the parts where there was nothing to say, those of which something was said. */
  readonly cleanFlagged: Share;
  /** Of the parts that tell of harm, those whose wording was corrected. */
  readonly harmCorrected: Share;
}

/** How often one code is there, how often it is right where it is given, and how often it is found. */
export interface CodeFigures {
  readonly code: FindingCode;
  readonly n: number;
  readonly precision: Share;
  readonly recall: Share;
  /** How far two readers agreed on it. */
  readonly kappa: number | null;
}

const Codes = z.array(z.enum(CODES));
const Lines = z.array(
  z.object({
    field: z.enum(FIELDS),
    text: z.string(),
    codes: Codes,
    /** What another reader saw. */
    second: Codes.optional(),
  }),
);

/** A labeled part: what is in it, what a second reader saw, and what the review says. */
interface ReviewedPart {
  readonly codes: readonly FindingCode[];
  readonly second: readonly FindingCode[] | undefined;
  readonly given: readonly FindingCode[];
}

/** Measures the review on a file of labeled parts. */
export function measureReviewer(path: string): ReviewerFigures {
  const parts = Lines.parse(readJsonLines(path)).map(
    ({ field, text, codes, second }): ReviewedPart => {
      const given = new Set(reviewStatement({ [field]: text }).map(({ code }) => code));
      return { codes, second, given: [...given] };
    },
  );
  const clean = parts.filter(({ codes }) => codes.length === 0);
  const flagged = clean.filter(({ given }) => given.length > 0);
  const harm = parts.filter(({ codes }) => codes.includes('harm'));
  const corrected = harm.filter(({ given }) => given.some((code) => code !== 'harm'));
  return {
    fields: parts.length,
    codes: CODES.map((code) => measureCode(code, parts)),
    cleanFlagged: measureShare(flagged.length, clean.length),
    harmCorrected: measureShare(corrected.length, harm.length),
  };
}

function measureCode(code: FindingCode, parts: readonly ReviewedPart[]): CodeFigures {
  const there = parts.filter(({ codes }) => codes.includes(code));
  const said = parts.filter(({ given }) => given.includes(code));
  const hits = said.filter(({ codes }) => codes.includes(code)).length;
  return {
    code,
    n: there.length,
    precision: measureShare(hits, said.length),
    recall: measureShare(hits, there.length),
    kappa: measureAgreement(
      parts.flatMap(({ codes, second }): [boolean, boolean][] =>
        second ? [[codes.includes(code), second.includes(code)]] : [],
      ),
    ),
  };
}

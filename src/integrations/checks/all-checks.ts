import { addressesAreUnique } from './addresses-are-unique.ts';
import { answersAreShort } from './answers-are-short.ts';
import { articlesFitASitting } from './articles-fit-a-sitting.ts';
import { bracesHoldKnownNames } from './braces-hold-known-names.ts';
import type { Content } from './content.ts';
import { daysHaveCome } from './days-have-come.ts';
import { fieldsFit } from './fields-fit.ts';
import { filesAreThere } from './files-are-there.ts';
import type { Check, Finding, Surroundings } from './finding.ts';
import { helpComesFirst } from './help-comes-first.ts';
import { helplinesCanBeDialed } from './helplines-can-be-dialed.ts';
import { importsExist } from './imports-exist.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { headingsStepDown } from './headings-step-down.ts';
import { namesAreAddresses } from './names-are-addresses.ts';
import { namesAreKnown } from './names-are-known.ts';
import { pagesAreConnected } from './pages-are-connected.ts';
import { pagesAreListed } from './pages-are-listed.ts';
import { pagesReadEasily } from './pages-read-easily.ts';
import { picturesHaveWords } from './pictures-have-words.ts';
import { sourcesAreVetted } from './sources-are-vetted.ts';
import { termsAreUnique } from './terms-are-unique.ts';
import { titlesAreUnique } from './titles-are-unique.ts';
import { toolsAreWhole } from './tools-are-whole.ts';
import { worksAreUnique } from './works-are-unique.ts';

/** Every rule about the content, in the order they are reported. */
export const ALL_CHECKS: readonly Check[] = [
  fieldsFit,
  namesAreAddresses,
  addressesAreUnique,
  titlesAreUnique,
  termsAreUnique,
  pagesAreListed,
  namesAreKnown,
  linksLeadSomewhere,
  sourcesAreVetted,
  worksAreUnique,
  pagesAreConnected,
  helpComesFirst,
  helplinesCanBeDialed,
  importsExist,
  toolsAreWhole,
  bracesHoldKnownNames,
  filesAreThere,
  picturesHaveWords,
  headingsStepDown,
  daysHaveCome,
  answersAreShort,
  articlesFitASitting,
  pagesReadEasily,
];

/** Everything an author should mend, from all checks at once, with the check each came from. */
export function findProblems(
  content: Content,
  surroundings: Surroundings,
): (Finding & { check: string })[] {
  const unreadable = content.unreadable.map(({ file, line, message, hint }) => ({
    check: 'files-can-be-read',
    file,
    line,
    message,
    hint,
  }));
  const found = ALL_CHECKS.flatMap((check) =>
    check.run(content, surroundings).map((finding) => ({ check: check.id, ...finding })),
  );
  return [...unreadable, ...found];
}

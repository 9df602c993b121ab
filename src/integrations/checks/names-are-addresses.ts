import { isOfList } from './addresses.ts';
import type { Check } from './finding.ts';

/** Every file and folder has a name that can be an address: small letters, numbers and hyphens. */
export const namesAreAddresses: Check = {
  id: 'names-are-addresses',
  title: 'Every file has a name that can be an address',
  run: ({ entries }) =>
    entries.flatMap(({ kind, id, file }) => {
      if (isOfList(kind) || id.split('/').every((part) => FITS.test(part))) return [];
      const ending = /\.[a-z]+$/.exec(file)?.[0] ?? '';
      const name = id.split('/').map(tidyName).join('/');
      return [
        {
          file,
          line: 1,
          message: `\`${id}\` cannot be an address`,
          hint: `Small letters, numbers and hyphens only: \`${name}${ending}\`.`,
        },
      ];
    }),
};

const FITS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A name as near to the one given as an address allows; `new-page` where nothing is left of it. */
export function tidyName(name: string): string {
  const tidy = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return tidy === '' ? 'new-page' : tidy;
}

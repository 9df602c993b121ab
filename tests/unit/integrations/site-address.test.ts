import { expect, it } from 'vitest';
import { parseSiteAddress } from '../../../src/integrations/site-address.ts';

it.each([
  [undefined, 'https://small-promises.example'],
  ['', 'https://small-promises.example'],
  ['https://your.example', 'https://your.example'],
  ['https://your.example/', 'https://your.example'],
  ['http://localhost:4400', 'http://localhost:4400'],
])('SITE_URL=%s publishes at %s', (wanted, address) => {
  expect(parseSiteAddress(wanted)).toBe(address);
});

it.each([
  'your.example',
  'your.example:443',
  'https://your.example/blog/',
  'ftp://your.example',
  'https://',
])('whoever publishes at “%s” is told what to write instead', (wanted) => {
  expect(() => parseSiteAddress(wanted)).toThrow(
    `SITE_URL is “${wanted}”. Write where the site begins, a whole domain and nothing after it: SITE_URL=https://your.example`,
  );
});

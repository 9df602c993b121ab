import { expect, it } from 'vitest';
import { addressInDev } from '../../../src/integrations/lazy-script.ts';

it.each([
  ['/home/ann/site/src/search/dialog.tsx', '/@fs/home/ann/site/src/search/dialog.tsx'],
  [
    'C:/Users/Ann Lee/site/src/search/dialog.tsx',
    '/@fs/C:/Users/Ann Lee/site/src/search/dialog.tsx',
  ],
])('someone who writes on any system finds %s', (file, address) => {
  expect(addressInDev(file)).toBe(address);
});

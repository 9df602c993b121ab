import { describe, expect, it } from 'vitest';
import { mayBeHarm } from '../../../../../src/tools/shared/logic/may-be-harm.ts';
import { HEARD, UNHEARD } from '../../../../support/plain-harm.ts';

describe('words about harm', () => {
  it.each(HEARD)('are seen in “%s”', (text) => {
    expect(mayBeHarm(text)).toBe(true);
    expect(mayBeHarm(text.toUpperCase())).toBe(true);
    expect(mayBeHarm(`So much was said.\n${text.replaceAll(' ', '\n')}, and more.`)).toBe(true);
  });

  it.each(UNHEARD)('are not seen in “%s”', (text) => {
    expect(mayBeHarm(text)).toBe(false);
  });

  it.each(['it ', 'words has had ', 'she threw the ', 'never let ', ', that ', 'my ', 'a', ' '])(
    'are looked for at once, however often “%s” is typed',
    (scrap) => {
      const start = performance.now();
      mayBeHarm(scrap.repeat(100_000 / scrap.length));

      // Some 15 ms where nothing else runs; a search that goes back again and again takes minutes.
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});

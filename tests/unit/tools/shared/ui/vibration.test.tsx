import { afterEach, expect, it, vi } from 'vitest';
import { canVibrate, vibrate } from '../../../../../src/tools/shared/ui/vibration.ts';

const setVibrate = (value: unknown) =>
  Object.defineProperty(navigator, 'vibrate', { value, configurable: true });

afterEach(() => {
  Reflect.deleteProperty(navigator, 'vibrate');
  vi.unstubAllGlobals();
});

it.each([
  ['a phone', true, true, true],
  ['a desktop whose browser claims to buzz', true, false, false],
  ['a phone whose browser cannot', false, true, false],
])('%s is offered a buzz: %s and %s give %s', (_, hasIt, isCoarse, expected) => {
  if (hasIt) setVibrate(() => true);
  vi.stubGlobal('matchMedia', () => ({ matches: isCoarse }));

  expect(canVibrate()).toBe(expected);
});

it('buzzes as told, and does nothing where there is no motor', () => {
  const buzzed: unknown[] = [];
  setVibrate((turns: unknown) => buzzed.push(turns));
  vibrate([60, 120, 60]);
  Reflect.deleteProperty(navigator, 'vibrate');
  vibrate([1]);

  expect(buzzed).toEqual([[60, 120, 60]]);
});

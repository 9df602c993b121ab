import { afterEach, expect, it, vi } from 'vitest';
import { MILESTONE } from '../../../../../src/tools/shared/ui/milestone.ts';
import { printTool } from '../../../../../src/tools/shared/ui/print-button.tsx';

afterEach(() => vi.unstubAllGlobals());

it('says to whatever is around the tool that a sheet was printed, and no more', () => {
  const tool = document.body.appendChild(document.createElement('section'));
  const told: unknown[] = [];
  document.addEventListener(MILESTONE, (event) => told.push((event as CustomEvent).detail));
  vi.stubGlobal('print', () => undefined);

  printTool(tool, 'filled');

  expect(told).toEqual(['printed']);
});

it.each(['afterprint', 'pointerdown', 'keydown'])('marks the tool until %s', (ending) => {
  const tool = document.createElement('section');
  const page = document.documentElement;
  vi.stubGlobal('print', () => undefined);

  printTool(tool, 'blank');
  expect([tool.dataset['printing'], page.dataset['printsTool']]).toEqual(['blank', '']);
  window.dispatchEvent(new Event(ending));

  expect([tool.dataset['printing'], page.dataset['printsTool']]).toEqual([undefined, undefined]);
});

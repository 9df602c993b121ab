import { afterEach, expect, it, vi } from 'vitest';
import { printTool } from '../../../../../src/tools/shared/ui/print-button.tsx';

afterEach(() => vi.unstubAllGlobals());

it.each(['afterprint', 'pointerdown', 'keydown'])('marks the tool until %s', (ending) => {
  const tool = document.createElement('section');
  const page = document.documentElement;
  vi.stubGlobal('print', () => undefined);

  printTool(tool, 'blank');
  expect([tool.dataset['printing'], page.dataset['printsTool']]).toEqual(['blank', '']);
  window.dispatchEvent(new Event(ending));

  expect([tool.dataset['printing'], page.dataset['printsTool']]).toEqual([undefined, undefined]);
});

import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

/** What a tool tells the contract about itself. */
export interface ToolUnderTest {
  /** Named states to render, from the tool's `examples.ts`. */
  readonly states: Readonly<Record<string, () => ComponentChild>>;
  /** The tool with nothing in it. */
  readonly empty: () => ComponentChild;
  /** The tool's name, which is also its heading. */
  readonly title: string;
  /** Does with the tool what a reader would, or starts it, and says what must then be announced. */
  readonly use: (user: UserEvent) => Promise<string>;
  /** Steps back or starts over, then returns to what was there before. */
  readonly goBackAndReturn: (user: UserEvent) => Promise<void>;
  /** What the reader has put in or chosen, and how far they are, as the page shows it. */
  readonly readState: () => unknown;
  /** Absent where nothing is put in that a sheet could show. */
  readonly printFilled?: string;
  readonly printBlank: string;
  /** Words that stand on the worksheet. */
  readonly onWorksheet: readonly string[];
}

const CONTROLS = ['button', 'textbox', 'checkbox', 'radio', 'combobox', 'slider', 'spinbutton'];

/** The promises every tool keeps. Call it once in each `view.test.tsx`. */
export function describeToolContract(tool: ToolUnderTest): void {
  describe('the contract of every tool', () => {
    const sent = vi.fn(() => {
      throw new Error('A tool tried to send something.');
    });

    beforeEach(() => {
      sent.mockClear();
      vi.stubGlobal('fetch', sent);
      vi.stubGlobal('XMLHttpRequest', sent);
      vi.stubGlobal('WebSocket', sent);
      vi.stubGlobal('EventSource', sent);
      Object.defineProperty(navigator, 'sendBeacon', { value: sent, configurable: true });
    });
    afterEach(() => {
      cleanup();
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    });

    it('renders every named state, with a name, a heading and a label on every control', () => {
      const states = Object.entries(tool.states);
      expect(states.length).toBeGreaterThanOrEqual(3);
      for (const [name, state] of states) {
        render(<>{state()}</>);
        const root = screen.getByRole('region', { name: tool.title });
        within(root).getByRole('heading', { name: tool.title });
        let counted = 0;
        for (const role of CONTROLS) {
          const all = within(root).queryAllByRole(role, { hidden: true });
          const named = within(root).queryAllByRole(role, { hidden: true, name: /\p{L}/u });
          expect(named, `${name}: every ${role} has a label`).toHaveLength(all.length);
          counted += all.length;
        }
        expect(counted, name).toBeGreaterThan(0);
        cleanup();
      }
    });

    it('has ids that stay unique with the tool twice on a page', () => {
      render(
        <>
          {tool.empty()}
          {tool.empty()}
        </>,
      );
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);

      expect(ids.length).toBeGreaterThan(1);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('points only to hints and names that exist', () => {
      render(<>{tool.empty()}</>);
      const targets = ['aria-describedby', 'aria-labelledby', 'for'].flatMap((attribute) =>
        [...document.querySelectorAll(`[${attribute}]`)].flatMap(
          (element) => element.getAttribute(attribute)?.split(' ') ?? [],
        ),
      );

      expect(targets.length).toBeGreaterThan(0);
      expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([]);
    });

    it('announces its result politely, in one place that is there from the start', async () => {
      render(<>{tool.empty()}</>);
      const status = screen.getByRole('status');
      expect(status.textContent).toBe('');

      const expected = await tool.use(userEvent.setup());

      await waitFor(() => expect(status.textContent).toContain(expected), { timeout: 3000 });
      expect(screen.getAllByRole('status')).toEqual([status]);
    });

    it('sends nothing over the network', async () => {
      render(<>{tool.empty()}</>);

      await tool.use(userEvent.setup());
      await tool.goBackAndReturn(userEvent.setup());

      expect(sent).not.toHaveBeenCalled();
    });

    it('works where the browser refuses storage', async () => {
      const refuse = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      for (const storage of ['localStorage', 'sessionStorage', 'indexedDB']) {
        const usual = Object.getOwnPropertyDescriptor(globalThis, storage);
        Object.defineProperty(globalThis, storage, { get: refuse, configurable: true });
        onTestFinished(() => {
          if (usual) Object.defineProperty(globalThis, storage, usual);
          else Reflect.deleteProperty(globalThis, storage);
        });
      }
      render(<>{tool.empty()}</>);

      const expected = await tool.use(userEvent.setup());

      expect(document.body.textContent).toContain(expected);
    });

    it('keeps what was put in when the reader goes back', async () => {
      render(<>{tool.empty()}</>);
      const before = JSON.stringify(tool.readState());
      await tool.use(userEvent.setup());
      const used = JSON.stringify(tool.readState());
      expect(used).not.toBe(before);

      await tool.goBackAndReturn(userEvent.setup());

      expect(JSON.stringify(tool.readState())).toBe(used);
    });

    it.each([
      ...(tool.printFilled === undefined ? [] : [['filled', tool.printFilled] as const]),
      ['blank', tool.printBlank] as const,
    ])('prints a %s sheet of itself alone, and tidies up', async (kind, label) => {
      let printed: string | undefined;
      vi.stubGlobal('print', () => {
        const page = document.documentElement;
        const root = document.querySelector('[data-printing]');
        printed = 'printsTool' in page.dataset ? (root?.getAttribute('data-printing') ?? '') : '';
      });
      render(<>{tool.empty()}</>);

      await userEvent.setup().click(screen.getByRole('button', { name: label }));
      window.dispatchEvent(new Event('afterprint'));

      expect(printed).toBe(kind);
      expect(document.querySelector('[data-printing], [data-prints-tool]')).toBeNull();
    });

    it('has its form and its blank worksheet in the HTML, without a script', () => {
      const html = renderToString(<>{tool.empty()}</>);

      expect(tool.onWorksheet.length).toBeGreaterThan(0);
      for (const words of [tool.title, ...tool.onWorksheet]) expect(html).toContain(words);
      expect(html).not.toMatch(/ style=| on[a-z]+=/);
      expect(html).not.toContain('data-live');
    });

    it('keeps every button from sending a form', () => {
      render(<>{tool.empty()}</>);
      const buttons = screen.getAllByRole('button', { hidden: true });

      expect(buttons.length).toBeGreaterThan(0);
      for (const button of buttons) {
        if (button.tagName === 'BUTTON') expect(button.getAttribute('type')).toBe('button');
      }
    });
  });
}

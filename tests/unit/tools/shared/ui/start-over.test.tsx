import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { StartOver } from '../../../../../src/tools/shared/ui/start-over.tsx';

afterEach(cleanup);

const LABELS = { startOver: 'Start over', bringBack: 'Bring it back' };
const onStartOver = vi.fn();
const onBringBack = vi.fn();
const buttons = (hasEarlier: boolean) => (
  <StartOver
    labels={LABELS}
    hasEarlier={hasEarlier}
    onStartOver={onStartOver}
    onBringBack={onBringBack}
  />
);

it('offers to bring something back only once there is something', () => {
  const { rerender } = render(buttons(false));
  expect(screen.queryByRole('button', { name: LABELS.bringBack })).toBeNull();

  rerender(buttons(true));
  screen.getByRole('button', { name: LABELS.bringBack });
});

it('leaves the button where it is, with the focus, when all is back', async () => {
  const { rerender } = render(buttons(true));
  await userEvent.click(screen.getByRole('button', { name: LABELS.bringBack }));
  rerender(buttons(false));

  const button = screen.getByRole('button', { name: LABELS.bringBack });
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(button);
  expect(onBringBack).toHaveBeenCalledOnce();
});

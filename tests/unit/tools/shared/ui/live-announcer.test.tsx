import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { LiveAnnouncer, useAnnouncer } from '../../../../../src/tools/shared/ui/live-announcer.tsx';

afterEach(cleanup);

function Speaker() {
  const { message, announce } = useAnnouncer();
  return (
    <>
      <button type="button" onClick={() => announce('Later', 60)}>
        later
      </button>
      <button type="button" onClick={() => announce('Now')}>
        now
      </button>
      <LiveAnnouncer message={message} />
    </>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const status = () => screen.getByRole('status').textContent;

it('is silent at first and waits for a pause', async () => {
  render(<Speaker />);
  expect(status()).toBe('');

  await press('later');

  expect(status()).toBe('');
  await waitFor(() => expect(status()).toBe('Later'));
});

it('lets newer words take the place of waiting ones', async () => {
  render(<Speaker />);
  await press('later');
  await press('now');

  await new Promise((wait) => setTimeout(wait, 120));
  expect(status()).toBe('Now');
});

it('says the same message again in a way that can be heard', async () => {
  render(<Speaker />);
  await press('now');
  await waitFor(() => expect(status()).toBe('Now'));
  await press('now');

  await waitFor(() => expect(status()).toBe('Now\u00a0'));
});

import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { LazyDetails } from '../../../../../src/tools/shared/ui/lazy-details.tsx';

afterEach(cleanup);

it('fetches its part once, when it is first opened', async () => {
  const load = vi.fn(async () => ({ words: 'Here it is.' }));
  render(
    <LazyDetails class="after" summary="More" load={load} onFail={() => undefined}>
      {({ words }) => <p>{words}</p>}
    </LazyDetails>,
  );
  expect(load).not.toHaveBeenCalled();

  await userEvent.click(screen.getByText('More'));
  await screen.findByText('Here it is.');
  await userEvent.click(screen.getByText('More'));
  await userEvent.click(screen.getByText('More'));

  expect(load).toHaveBeenCalledTimes(1);
});

it('says so where the part cannot be fetched, and tries again when it is opened again', async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValueOnce('Here it is.');
  const onFail = vi.fn();
  render(
    <LazyDetails class="after" summary="More" load={load} onFail={onFail}>
      {(words) => <p>{words}</p>}
    </LazyDetails>,
  );

  await userEvent.click(screen.getByText('More'));
  await vi.waitFor(() => expect(onFail).toHaveBeenCalledTimes(1));
  await userEvent.click(screen.getByText('More'));
  await userEvent.click(screen.getByText('More'));

  await screen.findByText('Here it is.');
});

import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { useLater } from '../../../../../src/tools/shared/ui/use-later.ts';

afterEach(cleanup);

function Tool(props: { isWanted: boolean; load: () => Promise<string> }) {
  const { part, hasFailed } = useLater(props.isWanted, props.load);
  return <p>{hasFailed ? 'failed' : (part ?? 'not there')}</p>;
}

it('fetches a part once it is wanted, and once only', async () => {
  const load = vi.fn(() => Promise.resolve('here'));
  const { rerender } = render(<Tool isWanted={false} load={load} />);
  expect(load).not.toHaveBeenCalled();

  rerender(<Tool isWanted load={load} />);
  await screen.findByText('here');
  rerender(<Tool isWanted={false} load={load} />);
  rerender(<Tool isWanted load={load} />);

  expect(load).toHaveBeenCalledTimes(1);
  screen.getByText('here');
});

it('says so when it cannot be fetched', async () => {
  render(<Tool isWanted load={() => Promise.reject(new Error('offline'))} />);

  await screen.findByText('failed');
});

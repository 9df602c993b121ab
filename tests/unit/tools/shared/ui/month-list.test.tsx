import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { addDays } from '../../../../../src/lib/days.ts';
import { MonthList } from '../../../../../src/tools/shared/ui/month-list.tsx';

afterEach(cleanup);

const onMore = vi.fn();
const show = (count: number, isUnfolded = false) => (
  <MonthList
    notes={Array.from({ length: count }, (_, back) => {
      const on = addDays('2026-11-22', -back);
      return { id: on, on };
    })}
    most={isUnfolded ? 30 : undefined}
    more="Show more"
    onMore={onMore}
  >
    {({ on }) => <p>{on}</p>}
  </MonthList>
);
const shown = () => screen.queryAllByRole('listitem').length;

it('shows the newest month, and draws no older one before it is opened', async () => {
  render(show(400));
  expect(document.querySelectorAll('details').length).toBe(14);
  expect(shown()).toBe(22);

  await userEvent.click(screen.getByText('October 2026'));

  expect(shown()).toBe(22 + 31);
  screen.getByText('2026-10-31');
});

it('leaves a month as the reader left it when a note is added', async () => {
  const { rerender } = render(show(40));
  await userEvent.click(screen.getByText('November 2026'));
  expect(shown()).toBe(0);

  rerender(show(41));

  expect(shown()).toBe(0);
});

it('shows what was found unfolded, so many at a time, and says which would be the next', async () => {
  const { rerender } = render(show(70, true));
  expect(document.querySelector('details')).toBeNull();
  expect(shown()).toBe(30);

  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));

  expect(onMore.mock.lastCall).toEqual(['2026-10-23']);
  rerender(show(30, true));
  expect(shown()).toBe(30);
  expect(screen.queryByRole('button')).toBeNull();
});

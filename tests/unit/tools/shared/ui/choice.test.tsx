import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Choice } from '../../../../../src/tools/shared/ui/choice.tsx';
import { TickBox } from '../../../../../src/tools/shared/ui/tick-box.tsx';

afterEach(cleanup);

it('is a named group in which one is chosen', async () => {
  const onChoose = vi.fn();
  render(
    <Choice
      label="For"
      options={[1, 3]}
      words={{ 1: 'A minute', 3: 'Three' }}
      chosen={3}
      onChoose={onChoose}
    />,
  );
  const group = within(screen.getByRole('group', { name: 'For' }));
  expect(group.getAllByRole('button').map((one) => one.getAttribute('aria-pressed'))).toEqual([
    'false',
    'true',
  ]);

  await userEvent.click(group.getByRole('button', { name: 'A minute' }));

  expect(onChoose).toHaveBeenCalledExactlyOnceWith(1);
});

it('can have none chosen yet', () => {
  render(
    <Choice
      label="For"
      options={['a', 'b']}
      words={{ a: 'One', b: 'Other' }}
      chosen={undefined}
      onChoose={vi.fn()}
    />,
  );

  expect(screen.getAllByRole('button', { pressed: false })).toHaveLength(2);
});

it('is a box named by its words, which can be pressed too', async () => {
  const onToggle = vi.fn();
  render(<TickBox label="Read it out loud" isOn={false} onToggle={onToggle} />);
  expect(screen.getByRole<HTMLInputElement>('checkbox').hasAttribute('name')).toBe(false);

  await userEvent.click(screen.getByText('Read it out loud'));

  expect(onToggle).toHaveBeenCalledTimes(1);
});

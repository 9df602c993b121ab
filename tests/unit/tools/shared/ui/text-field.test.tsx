import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { TextField } from '../../../../../src/tools/shared/ui/text-field.tsx';

afterEach(cleanup);

it('ties label and hint to the box and hands on what is written', async () => {
  const written: string[] = [];
  render(
    <TextField
      id="f"
      label="I feel …"
      hint="One word."
      value=""
      isLive
      onWrite={(text) => written.push(text)}
    />,
  );
  const box = screen.getByRole('textbox', { name: 'I feel …', description: 'One word.' });

  await userEvent.type(box, 'x');

  expect(written).toEqual(['x']);
  expect(box.getAttribute('autocomplete')).toBe('off');
  expect(box.hasAttribute('name')).toBe(false);
});

it('points to no hint where there is none', () => {
  render(<TextField id="f" label="Name" value="" isLive onWrite={() => undefined} />);

  expect(screen.getByRole('textbox', { name: 'Name' }).hasAttribute('aria-describedby')).toBe(
    false,
  );
});

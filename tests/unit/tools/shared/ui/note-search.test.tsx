import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { NoteSearch, Passages } from '../../../../../src/tools/shared/ui/note-search.tsx';

afterEach(cleanup);

it('is a box with a label that puts no words into the address or the browser’s memory', async () => {
  const onSearch = vi.fn();
  render(<NoteSearch id="s" label="Search" query="" found="" onSearch={onSearch} />);
  const box = screen.getByRole('searchbox', { name: 'Search' });
  expect(box.getAttribute('autocomplete')).toBe('off');
  expect(box.hasAttribute('name') || box.closest('form') !== null).toBe(false);

  await userEvent.type(box, 't');

  expect(onSearch).toHaveBeenCalledExactlyOnceWith('t');
});

it('marks what was found, and shows all the rest as written', () => {
  render(
    <p>
      <Passages
        passages={[
          { text: 'with ', isFound: false },
          { text: 'Sam', isFound: true },
          { text: ' <b>', isFound: false },
        ]}
      />
    </p>,
  );

  expect(document.querySelector('mark')?.textContent).toBe('Sam');
  expect(document.querySelector('p')?.textContent).toBe('with Sam <b>');
});

import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { createRef } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { addDays } from '../../../../../src/lib/days.ts';
import { PastNotes } from '../../../../../src/tools/shared/ui/past-notes.tsx';

interface Note {
  readonly id: string;
  readonly on: string;
  readonly texts: { readonly good: string; readonly bad: string };
}

const note = (on: string, good: string, bad = ''): Note => ({ id: on, on, texts: { good, bad } });
const NOTES = [
  note('2026-11-22', 'tonight'),
  note('2026-11-20', 'tea', 'a door'),
  note('2026-11-18', 'rain'),
  note('2026-11-16', 'tea again'),
];
const WORDS = {
  search: 'Search',
  show: 'Show',
  more: 'More',
  alone: 'No other note yet.',
  noneLike: 'None of these.',
  putBack: 'Put it back',
  print: 'Print',
  save: 'Save',
};
const onSave = vi.fn();

function Diary({ first = NOTES }: { first?: readonly Note[] }) {
  const [notes, setNotes] = useState(first);
  return (
    <PastNotes
      id="diary"
      notes={notes}
      listTexts={({ texts: { good, bad } }, kind: 'good' | 'bad' | 'all') =>
        [kind === 'bad' ? '' : good, kind === 'good' ? '' : bad].filter(Boolean)
      }
      kinds={{ all: 'Everything', good: 'Good', bad: 'Bad' }}
      apart="2026-11-22"
      words={WORDS}
      sayFound={(count) => `${count} found`}
      sayDeleted={({ on }) => `${on} is deleted.`}
      onSave={onSave}
      part={createRef()}
      announce={vi.fn()}
      onDelete={({ id }) => setNotes((all) => all.filter((one) => one.id !== id))}
      onPutBack={(lost) =>
        setNotes((all) => [...all, lost].sort((one, other) => (one.on < other.on ? 1 : -1)))
      }
    >
      {({ on }, { isNew, onDelete }) => (
        <button type="button" onClick={onDelete}>
          {on}
          {isNew && ' has the focus'}
        </button>
      )}
    </PastNotes>
  );
}

const listed = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

it('what was deleted holds its place until it is put back there', async () => {
  render(<Diary />);

  await press('2026-11-18');

  expect(listed()).toEqual(['2026-11-20', '2026-11-18 is deleted. Put it back', '2026-11-16']);

  await press('Put it back');

  expect(listed()).toEqual(['2026-11-20', '2026-11-18 has the focus', '2026-11-16']);
});

it('more of what was found is read on from the first of it, and a search that goes on is left alone', async () => {
  const many = Array.from({ length: 70 }, (_, back) => note(addDays('2026-11-22', -back), 'tea'));
  render(<Diary first={many} />);
  const box = screen.getByRole('searchbox', { name: 'Search' });
  const withFocus = () => listed().filter((text) => text?.endsWith(' has the focus'));
  await userEvent.type(box, 'tea');
  expect(listed()).toHaveLength(30);

  await press('More');
  expect(withFocus()).toEqual(['2026-10-23 has the focus']);
  await press('More');
  expect(withFocus()).toEqual(['2026-09-23 has the focus']);
  expect(listed()).toHaveLength(70);
  expect(screen.queryByRole('button', { name: 'More' })).toBeNull();

  await userEvent.type(box, 's');
  await userEvent.clear(box);
  expect(withFocus()).toEqual([]);
});

it('the note that stands elsewhere is listed only where it is looked for', async () => {
  render(<Diary />);
  expect(listed()).not.toContain('2026-11-22');

  await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'ton');

  expect(listed()).toEqual(['2026-11-22']);
  screen.getByText('1 found');
});

it('someone with one note is told why the list is empty', () => {
  render(<Diary first={NOTES.slice(0, 1)} />);

  screen.getByText('No other note yet.');
  expect(screen.queryByRole('searchbox')).toBeNull();
});

it('what is chosen by its kind is what is shown and saved', async () => {
  render(<Diary />);

  await press('Bad');
  await press('Save');

  expect(listed()).toEqual(['2026-11-20']);
  expect(onSave).toHaveBeenCalledWith([NOTES[1]]);
});

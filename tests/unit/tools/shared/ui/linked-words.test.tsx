import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { linkPiece } from '../../../../../src/tools/shared/ui/linked-words.tsx';

afterEach(cleanup);

it('links the words that lead somewhere', () => {
  render(<p>{[{ text: 'Read ' }, { text: 'help', to: '/help/' }].map(linkPiece)}</p>);

  expect(screen.getByText(/Read/).innerHTML).toBe('Read <a href="/help/">help</a>');
});

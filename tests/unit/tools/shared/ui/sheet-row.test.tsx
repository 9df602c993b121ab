import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SheetRow } from '../../../../../src/tools/shared/ui/sheet-row.tsx';

afterEach(cleanup);

describe('a row of a sheet to print', () => {
  it('has its words and the lines to write on, so that it can be printed filled or blank', () => {
    render(<SheetRow label="I will …" words="go home" lines={2} />);

    const row = screen.getByText('I will …').parentElement;
    expect(row?.hasAttribute('data-written')).toBe(true);
    expect(row?.querySelectorAll('.sheet-line')).toHaveLength(2);
    screen.getByText('go home');
  });

  it('counts as unwritten with spaces alone', () => {
    render(<SheetRow label="I will …" words=" " lines={1} />);

    expect(screen.getByText('I will …').parentElement?.hasAttribute('data-written')).toBe(false);
  });
});

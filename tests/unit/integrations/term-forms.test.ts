import { expect, it } from 'vitest';
import { readTermForms } from '../../../src/integrations/term-forms.ts';
import { filesWith, TERM, withFolder } from '../../support/content-builder.ts';

it('gives each term with its aliases and the first sentence of its meaning', () => {
  expect(withFolder(filesWith(TERM), readTermForms)).toEqual([
    {
      slug: 'boundary',
      short: 'A line you draw for yourself.',
      forms: ['boundary', 'boundaries'],
    },
    {
      slug: 'trigger',
      short:
        'A sound, a word or a place that brings an old hurt back before you have time to think.',
      forms: ['trigger'],
    },
  ]);
});

it('calls a term that has lost its name by its file', () => {
  const files = filesWith(TERM, ['term: boundary\n', '']);

  expect(withFolder(files, readTermForms)[0]?.forms).toEqual(['boundary', 'boundaries']);
});

it('gives a meaning with the quotation marks of print, and none where there is none', () => {
  const curly = filesWith(TERM, ['A line you draw', `A line ("I can't") you draw`]);
  const none = filesWith(TERM, ['definition:', 'meaning:']);

  expect(withFolder(curly, readTermForms)[0]?.short).toBe(
    'A line (“I can’t”) you draw for yourself.',
  );
  expect(withFolder(none, readTermForms)[0]?.short).toBe('');
});

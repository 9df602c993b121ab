import { expect, it } from 'vitest';
import { composeFragment } from '../../../../src/integrations/search/fragments.ts';
import { searchPage } from '../../../support/search-builder.ts';

it('holds what a result shows, and not the whole page', () => {
  const page = searchPage('/signs/a/', {
    title: 'A page',
    topic: 'Signs',
    summary: 'What for.',
    sections: [{ id: 'why', title: 'Why', lead: 'So.', text: 'the whole of it' }],
    asked: ['why is that'],
  });

  expect(composeFragment(page, [['why', 8, 'Why', 'So.']])).toEqual({
    url: '/signs/a/',
    content: '',
    meta: { title: 'A page', kind: 'Article', topic: 'Signs', summary: 'What for.' },
    sections: [['why', 8, 'Why', 'So.']],
  });
});

it('says of an answer that help comes first', () => {
  const answer = searchPage('/faq/#why', { title: 'Why?', kind: 'Question', helpFirst: true });

  expect(composeFragment(answer, []).meta).toMatchObject({ helpFirst: 'true' });
});

it('holds an answer whole, and nothing that is not there', () => {
  const answer = searchPage('/faq/#why', { title: 'Why?', kind: 'Question', text: 'Because.' });

  expect(composeFragment(answer, [])).toEqual({
    url: '/faq/#why',
    content: 'Because.',
    meta: { title: 'Why?', kind: 'Question' },
  });
});

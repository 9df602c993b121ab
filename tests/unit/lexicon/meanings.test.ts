import { describe, expect, it } from 'vitest';
import { listTerms, makeMeanings } from '../../../src/lexicon/meanings.ts';

const meanings = makeMeanings([
  { name: 'cheating', say: ['affair', 'playing away', 'on the side'] },
  { name: 'dating', say: ['OLD', 'dating app'] },
  { name: 'partner', say: ['boyfriend', 'other half'] },
]);
const list = (text: string) => listTerms(text, meanings).map(({ key }) => key);

describe('what a text says', () => {
  it.each([
    ['he had an affair', ['cheating1']],
    ['my other half is playing away', ['partner1', 'cheating1']],
    ['someone on the side', ['someon0', 'cheating1']],
    ['cheating', ['cheating1']],
    ['on the other side', ['side0']],
    ['her boyfriend’s phone', ['partner1', 'phon0']],
    ['checking, checked, checks', ['check0', 'check0', 'check0']],
    ['why do I', []],
    ['', []],
  ])('in “%s” is %j', (text, keys) => {
    expect(list(text)).toEqual(keys);
  });

  it('is another thing in capitals than in small letters, where a list says so', () => {
    expect(list('OLD ruined me')).toContain('dating1');
    expect(list('old habits')).not.toContain('dating1');
  });

  it('goes by the words it was said with', () => {
    expect(listTerms('My other half', meanings)).toEqual([
      { key: 'partner1', words: ['other', 'half'] },
    ]);
  });
});

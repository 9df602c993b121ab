import { describe, expect, it } from 'vitest';
import { withoutIdioms } from '../../../../src/search/understanding/idioms.ts';

describe('withoutIdioms', () => {
  it.each([
    ['kill time', ''],
    ['Dying to know if he likes me', 'if he likes me'],
    ['we hit it off but he ghosted me', 'we but he ghosted me'],
    ['is he hitting on me', 'is he'],
    ['hit me up', ''],
    ['should i cut contact with my ex', 'should i with my ex'],
    ['dead tired of arguing', 'of arguing'],
  ])('“%s” is searched as “%s”', (query, left) => {
    expect(withoutIdioms(query)).toBe(left);
  });

  it.each([
    ...['killing me softly', 'dressed to kill', 'make a killing', 'lady killer', 'killed the mood'],
    ...['I could just strangle him', 'stabs people in the back', 'die of boredom', 'dying for a'],
    ...[
      'kill me for asking',
      'missing her hits me',
      'phone died',
      'phone is dead',
      'to die for',
      'dead serious',
    ],
    ...['police officer', 'drop dead gorgeous', 'hits on other girls', 'hit rock bottom'],
    ...['hit me with some news', 'threatened to divorce', 'beat around the bush'],
    ...['beating myself up about', 'shoot my shot', 'cut corners', 'blow up my phone'],
    ...['choked up', 'bombed the interview'],
  ])('“%s” brings no page about danger', (saying) => {
    expect(withoutIdioms(saying)).toBe('');
    expect(withoutIdioms(`will we ${saying} twice`)).toBe('will we twice');
  });

  it.each([
    'he hits me',
    'he said he would kill me',
    'I want to die',
    'cutting again',
    'he choked me',
    'she beats me',
    'he hit me up against the wall',
    'he hit a wall next to my head',
    'hit on the head with a pan',
    'my phone is being tracked',
    'he will kill me for leaving',
    'my marriage is over',
    'our relationship feels like a test',
  ])('“%s” stays as it is', (query) => {
    expect(withoutIdioms(query)).toBe(query);
  });
});

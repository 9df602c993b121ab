import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/tools/another-explanation/examples.ts';
import { sheets } from '../../../../src/tools/another-explanation/examples-copy.ts';
import { mayTellOfHarm } from '../../../../src/tools/another-explanation/harm.ts';
import { BOXES, EMPTY_SHEET, withText } from '../../../../src/tools/another-explanation/logic.ts';

const tells = (text: string) => mayTellOfHarm(withText(EMPTY_SHEET, 'happened', text));

describe('help is named first', () => {
  it.each([
    'He hit me when I asked.',
    'she pushed me into the door',
    'They threatened to send the pictures.',
    'He threw a plate at me',
    'He punched the wall next to my head',
    'I am scared of him',
    'I’m afraid to tell her',
    'She won’t let me see my friends',
    'he keeps following me',
    'My dad hurts my mom',
    'He choked me',
    'he tracks me on my phone',
    'I want to die',
    'I am frightened of what he will do',
    'He has a gun',
    'she slapped us',
    'kicking my dog',
    'strangled me',
    'shoved my daughter',
    'grabs me',
    'beats my kids',
    'burned me with a cigarette',
    'locked me in',
    'raped me',
    'he forced me',
    'stalking me',
    'punishes me',
    'blackmails us',
    'smashed my phone',
    'broke the door',
    'another threat, more threats',
    'there was violence',
    'he is violent',
    'an abusive night',
    'he has a knife',
    'said he would kill my cat',
    'scared to speak',
    'terrified of my dad',
    'didn’t let me sleep',
    'never lets me leave',
    'I could hurt myself',
    'suicidal',
    'I wish I was dead',
  ])('where someone writes: %s', (text) => {
    expect(tells(text)).toBe(true);
    expect(tells(text.toUpperCase())).toBe(true);
  });

  it('wherever on the sheet it is written', () => {
    expect(BOXES).toHaveLength(9);
    for (const box of BOXES) {
      expect(mayTellOfHarm(withText(EMPTY_SHEET, box, 'he hits me'))).toBe(true);
    }
  });
});

describe('no line about help is put over a plain worry', () => {
  it.each([
    '',
    'No answer since 6:40.',
    'I am afraid they are done with me.',
    'I’m scared of losing her.',
    'I am afraid of them leaving.',
    'It hit me that he forgot.',
    'It hurt me that she left early.',
    'She beat me at cards.',
    'He was pushing the door.',
    'I follow her on there.',
    'She broke her phone.',
    'She pushed me away.',
    'It was a grape, and the cloth was draped.',
    'I am unafraid of him.',
    'That would be overkill myself included.',
    'He never lets me down.',
  ])('“%s”', (text) => {
    expect(tells(text)).toBe(false);
  });

  it('or over the made-up sheets, but for the one that is about it', () => {
    expect(Object.values(sheets).filter(mayTellOfHarm)).toEqual([]);
    const found = Object.entries(states).filter(([, sheet]) => mayTellOfHarm(sheet));
    expect(found.map(([name]) => name)).toEqual(['harm']);
  });
});

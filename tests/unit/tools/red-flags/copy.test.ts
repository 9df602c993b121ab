import { describe, expect, it } from 'vitest';
import { measureReading } from '../../../../src/lib/reading-grade.ts';
import * as copy from '../../../../src/tools/red-flags/copy.ts';
import { states } from '../../../../src/tools/red-flags/examples.ts';
import {
  FLAGS,
  GROUPS,
  listNews,
  listTicked,
  NOTHING,
  type Ticks,
} from '../../../../src/tools/red-flags/logic.ts';
import { listTexts } from '../../../support/texts.ts';

const compose = (ticks: Ticks) =>
  copy.composeList(GROUPS.map((group) => ({ group, flags: listTicked(ticks, group) })));
const lines: readonly copy.Line[] = [
  ...Object.values(copy.help),
  ...Object.values(copy.fits),
  ...Object.values(copy.parts),
  copy.own,
];
const words = [
  ...listTexts({ ...copy, help: '', fits: '', parts: '', own: '' }),
  ...lines.map(copy.sayLine),
];
const sentences = words.filter((text) => / .*[.?]$/.test(text));
const linksOf = (line: copy.Line) => line.flatMap(({ to }) => to ?? []);

describe('the words of the list', () => {
  it('are plain: grade 6 or below', () => {
    expect(sentences.length).toBeGreaterThan(50);
    expect(measureReading(sentences).grade).toBeLessThanOrEqual(6);
  });

  it('give no verdict, no count and no comfort that a list cannot give', () => {
    expect(words.length).toBeGreaterThan(70);
    for (const text of words) {
      expect(text).not.toMatch(
        /\b(?:abused?|abusive|abuser|toxic|narcissis\w*|victim|score|result|normal|healthy|proven|you should|just leave|worr(?:y|ied) too much|nothing to worry)\b(?! line)/i,
      );
      expect(text).not.toMatch(/!|\p{Extended_Pictographic}/u);
    }
    const safe = words.filter((text) => /\byou(?:’re| are) safe\b/i.test(text));
    expect(safe.length).toBeGreaterThan(0);
    for (const text of safe)
      expect(text).toMatch(/(?:cannot|No list can) tell you that you are safe/);
  });

  it('assume no gender for who does what', () => {
    for (const text of words)
      expect(text).not.toMatch(/\b(?:he|she|him|her|his|hers|husband|wife)\b/i);
  });

  it('lead to help before anything is ticked, and in every part that may need it', () => {
    expect(linksOf(copy.help.always)).toEqual(['/help/', '/deciding/staying-safe/']);
    expect(linksOf(copy.help.ticked)).toEqual(['/help/', '/deciding/staying-safe/']);
    for (const part of ['danger', 'control', 'unsure'] as const) {
      expect(linksOf(copy.parts[part]), part).toContain('/help/');
    }
  });

  it('never lead to an exercise for two', () => {
    const all = lines.flatMap(linksOf);
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter((to) => /^\/(?:tools|rebuilding)\//.test(to))).toEqual([]);
  });

  it('say that nothing ticked is no sign of being safe', () => {
    expect(copy.sayLine(copy.parts.unsure)).toBe(
      'This list cannot tell you that you are safe. No list can. If something feels off, you can talk to someone about it without a name for it. There is a short answer to “Is it a red flag, or am I insecure?”',
    );
  });

  it('warn of paper beside the way to print, and on the paper', () => {
    expect(copy.caution).toContain('A printed list can be found');
    expect(copy.sheet.foot).toContain('A list on paper can be found.');
  });
});

describe('what is said when a tick brings something up', () => {
  it('is help and what fits the line', () => {
    expect(copy.sayNews(listNews(NOTHING, ['afraid']))).toBe(
      'Help comes first. Start with get help now or staying safe, alone if you can. The rest of this list can wait. Fear is reason enough to call, even if nothing has happened yet.',
    );
  });
});

describe('what is copied', () => {
  it('is nothing where nothing is ticked', () => {
    expect(compose(NOTHING)).toBe('');
  });

  it('begins with help where a line can mean danger, and holds the ticked lines alone', () => {
    const text = compose(states.danger);

    expect(text.split('\n')[2]).toBe(copy.sayLine(copy.help.ticked));
    expect(text).toContain(`${copy.groups.danger.title}\n- ${copy.flags.choked}\n- `);
    expect(text).toContain(copy.flags.cutOff);
    expect(text).not.toContain(copy.groups.worry.title);
  });

  it('holds every line of the list when all are ticked, and still says what it cannot tell', () => {
    const text = compose(states.everything);

    for (const flag of GROUPS.flatMap((group) => [...FLAGS[group]])) {
      expect(text).toContain(`- ${copy.flags[flag]}\n`);
    }
    expect(compose(states.worry)).toContain('cannot tell you that you are safe');
  });
});

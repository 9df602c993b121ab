import { describe, expect, it } from 'vitest';
import { fieldsFit } from '../../../../src/integrations/checks/fields-fit.ts';
import type { Content } from '../../../../src/integrations/checks/content.ts';
import {
  ANSWER,
  ARTICLE,
  contentPlus,
  contentWith,
  lineOf,
  PATH,
  SURROUNDINGS,
  TERM,
  TOOL,
  TOPICS,
  validContent,
} from '../../../support/content-builder.ts';

const run = (content: Content) => fieldsFit.run(content, SURROUNDINGS);

it('has nothing to say about entries that fit, one of every kind', () => {
  const kinds = new Set(validContent().entries.map(({ kind }) => kind));

  expect(kinds.size).toBe(10);
  expect(run(validContent())).toEqual([]);
});

describe('a field that is misspelled', () => {
  it('is named on its line, with the field that was meant', () => {
    expect(run(contentWith(ARTICLE, ['related:', 'helpfirst: true\nrelated:']))).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, 'related:'),
        message: '`helpfirst` is not a field of an article',
        hint: 'Did you mean `helpFirst`?',
      },
    ]);
  });

  it('is also missing, where it has to be there', () => {
    expect(run(contentWith(TERM, ['definition:', 'defintion:']))).toEqual([
      {
        file: TERM,
        line: 1,
        message: '`definition` is missing',
        hint: 'Write two or three plain sentences that stand alone, 40 to 600 characters.',
      },
      {
        file: TERM,
        line: lineOf(TERM, 'definition:'),
        message: '`defintion` is not a field of a term',
        hint: 'Did you mean `definition`?',
      },
    ]);
  });

  it('brings the list of fields where none is close', () => {
    expect(run(contentWith(ANSWER, ['readOn:', 'mood: blue\nreadOn:']))).toMatchObject([
      {
        message: '`mood` is not a field of a question',
        hint: 'Its fields are `question`, `readOn`, `searchWords`, `helpFirst`.',
      },
    ]);
  });

  it('is found inside a list', () => {
    const from = 'why: Say it in a sentence first.';

    expect(run(contentWith(PATH, [from, `${from}\n    because: It helps.`]))).toEqual([
      {
        file: PATH,
        line: lineOf(PATH, from) + 1,
        message: '`stops.1.because` is not a field of a path',
        hint: 'Take it out.',
      },
    ]);
  });
});

describe('what is missing or empty', () => {
  it.each([
    ['title: Why a slow reply hurts\n', '', 2, '`title` is missing'],
    ['Why a slow reply hurts', '', 2, '`title` is null, which should be text'],
    [
      'Why a slow reply hurts',
      '""',
      2,
      '`title` is “”, which is under 3 characters (it has 0 characters)',
    ],
  ])('%j → %j', (from, to, line, message) => {
    expect(run(contentWith(ARTICLE, [from, to]))).toEqual([
      { file: ARTICLE, line, message, hint: 'Write what the page answers, 3 to 60 characters.' },
    ]);
  });

  it('an empty file lacks every field that has to be there', () => {
    expect(run(contentPlus('content/glossary/new.yaml', ''))).toMatchObject([
      { line: 1, message: '`term` is missing' },
      { line: 1, message: '`definition` is missing' },
    ]);
  });

  it('a file of plain words has no fields', () => {
    expect(run(contentPlus('content/glossary/new.yaml', 'a line I draw'))).toEqual([
      {
        file: 'content/glossary/new.yaml',
        line: 1,
        message: '“a line I draw” is not the fields of a term',
        hint: 'src/schemas/term.ts says what may stand there.',
      },
    ]);
  });
});

describe('a field that only its schema explains', () => {
  it('is looked up in the one file that has it', () => {
    const [finding] = run(contentWith('content/helplines.json', ['tel:+1', '1']));

    expect(finding?.hint).toBe('src/schemas/helpline.ts says what may stand there.');
  });
});

describe('the day a helpline was last seen', () => {
  const FILE = 'content/helplines.json';
  const seen = (day: string) => run(contentWith(FILE, ['"2026-10"', JSON.stringify(day)]));

  it.each(['2026-10-07', '2024-02-29', '2026-10', '2026'])('may be %s', (day) => {
    expect(seen(day)).toEqual([]);
  });

  it.each(['2025-02-31', '2025-13-01', '2025-13', '2025-00', '2026-10-07T08:00', '26-10', 'May'])(
    'is not %s, which would be another day on the page, or none',
    (day) => {
      expect(seen(day)).toEqual([
        {
          file: FILE,
          line: 1,
          message: `\`countries.0.lines.0.lastSeen\` is “${day}”, which is not a day, month or year like 2026-10-07`,
          hint: 'src/schemas/helpline.ts says what may stand there.',
        },
      ]);
    },
  );
});

describe('a title', () => {
  it('may have 60 characters', () => {
    expect(run(contentWith(ARTICLE, ['Why a slow reply hurts', 'x'.repeat(60)]))).toEqual([]);
  });

  it('may not have 61', () => {
    const title = 'x'.repeat(61);

    expect(run(contentWith(ARTICLE, ['Why a slow reply hurts', title]))).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, 'title:'),
        message: `\`title\` is “${title}”, which is over 60 characters (it has 61 characters)`,
        hint: 'Write what the page answers, 3 to 60 characters.',
      },
    ]);
  });

  it.each([
    ['What trust is"', 'has a quotation mark without its partner'],
    ['“What trust is”', 'stands in curly quotation marks, which readers would see: leave them out'],
    ['What trust is 💛', 'has an emoji, which is read aloud as its name: leave it out'],
  ])('is not shown as %j', (title, because) => {
    expect(run(contentWith(ARTICLE, ['Why a slow reply hurts', title]))).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, 'title:'),
        message: `\`title\` is “${title}”, which ${because}`,
        hint: 'Write what the page answers, 3 to 60 characters.',
      },
    ]);
  });

  it.each(['What “trust” is', 'What is "trust"?', '“Fine” and “okay”', 'Trust™ ♥'])(
    'may be %j',
    (title) => {
      expect(run(contentWith(ARTICLE, ['Why a slow reply hurts', title]))).toEqual([]);
    },
  );

  it('that is very long is quoted in part', () => {
    const [finding] = run(contentWith(ARTICLE, ['Why a slow reply hurts', 'x'.repeat(79)]));

    expect(finding?.message).toBe(
      `\`title\` is “${'x'.repeat(76)}…, which is over 60 characters (it has 79 characters)`,
    );
  });
});

describe('a value of the wrong shape', () => {
  it.each([
    'November 22, 2026',
    '22-11-2026',
    '2026-13-01',
    '2026-11-32',
    '2026-02-31',
    '2026-1-2',
    'soon',
  ])('the day "%s"', (day) => {
    expect(run(contentWith(ARTICLE, ['published: 2026-11-20', `published: ${day}`]))).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, 'published:'),
        message: `\`published\` is “${day}”, which is not a day like 2026-11-22`,
        hint: 'Write the day it was first published, as 2026-11-22.',
      },
    ]);
  });

  it.each([
    [
      ARTICLE,
      ['  - signs/small-lies\n', ''],
      '`related` is ["signs/quiet-weekends"], which is under 2 entries',
    ],
    [
      ARTICLE,
      ['- signs/small-lies', '- /signs/small-lies/'],
      '`related.1` is “/signs/small-lies/”, which is not like topic/article-slug',
    ],
    [
      TOPICS,
      ['- id: signs', '- id: The Signs'],
      '`id` is “The Signs”, which is not like words-with-hyphens',
    ],
    [
      ANSWER,
      ['hurt?', 'hurt'],
      '`question` is “Why does waiting hurt”, which does not end with a question mark',
    ],
    [
      TERM,
      ['aliases: [boundaries]', 'aliases: boundaries'],
      '`aliases` is “boundaries”, which should be a list: each entry on a line of its own, after `- `',
    ],
    [TOOL, ['minutes: 5', 'minutes: five'], '`minutes` is “five”, which should be a number'],
    [TOOL, ['minutes: 5', 'minutes: 0'], '`minutes` is 0, which is under 1'],
    [
      TOOL,
      ['keeps: nothing', 'keeps: all'],
      '`keeps` is “all”, which is not one of `nothing`, `if-you-ask`',
    ],
    [
      PATH,
      ['to: /help/', 'to: help'],
      '`stops.2.to` is “help”, which is not an address like /topic/article-slug/',
    ],
    [
      'content/references.json',
      ['"family"', '"famly"'],
      '`author.0` is {"famly":"Hill","given":"Ann"}, which is not well formed',
    ],
    [
      'content/helplines.json',
      ['"website":null', '"website":"http://example.org/"'],
      '`countries.0.lines.0.website` is “http://example.org/”, which does not start with https://',
    ],
    [
      'content/helplines.json',
      ['tel:+1', 'tel: 1'],
      '`countries.0.lines.0.phone.tel` is “tel: 18005550100”, which is not like tel:+18007997233',
    ],
  ] as const)('in %s: %j', (path, edit, message) => {
    expect(run(contentWith(path, edit)).map((finding) => finding.message)).toEqual([message]);
  });

  it('is reported once, though it is also too short', () => {
    expect(run(contentWith(ARTICLE, ['inShort:', 'inShort: x\ncontentNote:']))).toMatchObject([
      {
        message:
          '`inShort` is “x”, which should be a list: each entry on a line of its own, after `- `',
      },
      { message: expect.stringMatching(/^`contentNote` is .* should be text$/) },
    ]);
  });
});

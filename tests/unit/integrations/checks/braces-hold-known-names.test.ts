import { describe, expect, it } from 'vitest';
import { bracesHoldKnownNames } from '../../../../src/integrations/checks/braces-hold-known-names.ts';
import {
  ANSWER,
  ARTICLE,
  contentWith,
  lineOf,
  SURROUNDINGS,
  validContent,
} from '../../../support/content-builder.ts';

const PLACE = 'A gap can hurt';
const findingsOf = (text: string) =>
  bracesHoldKnownNames.run(contentWith(ARTICLE, [PLACE, text]), SURROUNDINGS);

it('finds nothing in pages without code', () => {
  expect(bracesHoldKnownNames.run(validContent(), SURROUNDINGS)).toEqual([]);
});

describe('braces may hold', () => {
  it.each([
    '{/* A note to the next author */}',
    "{' '}",
    '{"it\'s {fine}"}',
    '{`plain`}',
    '{5} {1.5e3} {true} {null}',
    'Write \\{name\\} here',
    '`{name}`',
    '<TryThis level={3} words={["a", \'b\']} sizes={{ wide: 2, high: 1 }} />',
    '<TryThis box={TryThis} />',
  ])('%s', (text) => {
    expect(findingsOf(text)).toEqual([]);
  });

  it('anything in an answer, where they are only braces', () => {
    const content = contentWith(ANSWER, ['Go for a walk.', 'Go for a {walk}.']);

    expect(bracesHoldKnownNames.run(content, SURROUNDINGS)).toEqual([]);
  });
});

const IN_TEXT =
  'Write `\\{` for a brace that readers see, or put the words themselves; a note to authors is `{/* … */}`.';
const IN_TAG = 'Put a plain value: `minutes="5"`, or `minutes={5}`.';

describe('an author who writes a name in braces is told that it is code', () => {
  it.each([
    ['Hello {name}, hello', '{name}', 'name', IN_TEXT],
    ['{ frontmatter.title }', '{frontmatter.title}', 'frontmatter', IN_TEXT],
    ['{"a" + b.c}', '{"a" + b.c}', 'b', IN_TEXT],
    ['{`dear ${name}`}', '{`dear ${name}`}', 'dear', IN_TEXT],
    ['{/* note */ name}', '{/* note */ name}', 'name', IN_TEXT],
    ['<TryThis level={level} />', '{level}', 'level', IN_TAG],
    ['<TryThis sizes={{ wide: size }} />', '{{ wide: size }}', 'size', IN_TAG],
    ['<TryThis {...rest} />', '{...rest}', 'rest', IN_TAG],
    ['## What {name} said', '{name}', 'name', IN_TEXT],
  ])('%s', (text, code, name, hint) => {
    expect(findingsOf(text)).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, PLACE),
        message: `\`${code}\` is read as code, and this page knows no \`${name}\``,
        hint,
      },
    ]);
  });
});

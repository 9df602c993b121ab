import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { markdownToHtml, markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import {
  listFragments,
  listSourceFragments,
  slugOfHeading,
} from '../../../../src/integrations/checks/fragments.ts';
import { parseText } from '../../../../src/integrations/checks/page-text.ts';
import { readElements } from '../../../support/read-html.ts';

async function readIds(text: string): Promise<(string | undefined)[]> {
  const { html } = await markdownToHtml(text, {
    features: { smartPunctuation: true },
    hastPlugins: [satteriHeadingIdsPlugin()],
  });
  return readElements(html, 'h2', 'h3').map(({ attributes }) => attributes['id']);
}

describe('the fragment of a heading', () => {
  const HEADINGS = [
    'What you can try',
    "It's not you, it's the gap!",
    'Signs *that* stay in `your` head',
    'What [trust](/understanding/) is',
    'Two – or three – things',
    'Café, naïve and größer',
    'Is it me? Or is it you?',
    '1. First  things',
    'snake_case and kebab-case',
    'Calm “or” not…',
    'Two -- or --- three...',
    'Say `--` in code',
    'Braces \\{ and \\} too',
  ];

  it.each(HEADINGS)('is the one Astro gives to "%s"', async (heading) => {
    const text = `## ${heading}`;

    expect([slugOfHeading(markdownToMdast(text))]).toEqual(await readIds(text));
  });
});

it.each([
  '## Why\n\n## Why\n\n### Why',
  '## Why 1\n\n## Why\n\n## Why\n\n## Why',
  '## Why\n\n## Why-1\n\n## Why\n\n## Why 1',
])('headings that repeat are told apart as Astro does: %j', async (text) => {
  expect(listFragments(parseText(text, 1, '.md'), () => undefined)).toEqual(await readIds(text));
});

it('knows the places in tags and in the components that a page imports', () => {
  const text = `import Strands from '~/components/diagrams/Strands.astro';

<p id="here">Here</p>

<Strands />

<TryThis>

## Ask once

</TryThis>`;
  const files = new Map([
    ['src/components/diagrams/Strands.astro', '<p id={id}><b id="three-strands"></b></p>'],
  ]);

  expect(listFragments(parseText(text, 1, '.mdx'), (path) => files.get(path))).toEqual([
    'ask-once',
    'here',
    'three-strands',
  ]);
});

it('knows the places that citations make', () => {
  const text = 'One [@a1]. Two [@b2; @a1].';

  expect(listSourceFragments(text)).toEqual([
    'source-1',
    'cite-1',
    'cite-1-2',
    'source-2',
    'cite-2',
  ]);
  expect(listSourceFragments('One [@a1].', 'why-')).toEqual(['why-source-1', 'why-cite-1']);
  expect(listSourceFragments('None.')).toEqual([]);
});

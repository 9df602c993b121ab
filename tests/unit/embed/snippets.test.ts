import { describe, expect, it } from 'vitest';
import {
  composeAddress,
  composeElement,
  composeFrame,
  composeFrameAddress,
  composeOEmbed,
  composeScript,
} from '../../../src/embed/snippets.ts';
import { readElements } from '../../support/read-html.ts';

const tool = { site: 'https://promises.example/', slug: 'i-statement', title: 'Build “I” & more' };
const set = { ...tool, settings: { theme: 'dark', example: 2 } } as const;

it('the plain address is the tool’s own page', () => {
  expect(composeAddress(tool)).toBe('https://promises.example/tools/i-statement/');
});

it('the frame’s address carries the settings', () => {
  expect(composeFrameAddress(tool)).toBe('https://promises.example/embed/i-statement/');
  expect(composeFrameAddress(set)).toBe(
    'https://promises.example/embed/i-statement/?theme=dark&example=2',
  );
});

it('the frame has a title, one height, may copy, and says nothing of where it stands', () => {
  expect(readElements(composeFrame(set), 'iframe')).toMatchObject([
    {
      attributes: {
        src: composeFrameAddress(set),
        title: tool.title,
        width: '100%',
        height: '720',
        loading: 'lazy',
        referrerpolicy: 'no-referrer',
        allow: 'clipboard-write',
      },
    },
  ]);
});

it('the element carries the settings, and a plain link for when the script is gone', () => {
  expect(readElements(composeElement(set), 'small-promises-tool', 'a')).toMatchObject([
    { attributes: { tool: 'i-statement', theme: 'dark', example: '2' } },
    { attributes: { href: composeAddress(tool) }, text: tool.title },
  ]);
});

it('the script is asked for by its version and its hash, from any site', () => {
  expect(readElements(composeScript(tool.site, 'sha384-a+b/c='), 'script')).toMatchObject([
    {
      attributes: {
        src: 'https://promises.example/embed/v1.js',
        integrity: 'sha384-a+b/c=',
        crossorigin: 'anonymous',
        async: '',
      },
    },
  ]);
});

it('a title cannot break out of the code', () => {
  const odd = { ...tool, title: '"></a><script>x' };
  const html = composeFrame(odd) + composeElement(odd);

  expect(readElements(html, 'script')).toEqual([]);
  expect(readElements(html, 'iframe')[0]?.attributes['title']).toBe(odd.title);
});

describe('what blogs are told (oEmbed)', () => {
  const told = composeOEmbed(tool, 'Small Promises');

  it('is what the standard asks of a rich embed', () => {
    expect(told).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: tool.title,
      provider_name: 'Small Promises',
      provider_url: 'https://promises.example/',
      width: 600,
      height: 720,
    });
  });

  it('is what WordPress sizes: a quotation with a link, then a frame, and nothing it would remove', () => {
    const elements = readElements(String(told['html']), 'blockquote', 'a', 'iframe', 'script');

    expect(elements.map(({ name }) => name)).toEqual(['blockquote', 'a', 'iframe']);
    expect(elements[0]?.attributes).toEqual({ class: 'wp-embedded-content' });
    expect(elements[2]?.attributes).toMatchObject({
      src: 'https://promises.example/embed/i-statement/',
      title: tool.title,
    });
  });
});

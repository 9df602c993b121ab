import type { Check, Finding } from './finding.ts';
import { listTags, readAttributeText } from './markup.ts';
import { walk, type Body } from './page-text.ts';

/** Every picture in a text says in words what it shows. */
export const picturesHaveWords: Check = {
  id: 'pictures-have-words',
  title: 'Every picture has a text alternative',
  run: ({ entries }) =>
    entries.flatMap(({ file, body }) =>
      body ? [...findMarks(body), ...findTags(body)].map((found) => ({ file, ...found })) : [],
    ),
};

function findMarks({ tree, firstLine }: Body): Omit<Finding, 'file'>[] {
  return [...walk(tree)].flatMap(({ node: { type, alt, url, identifier, position } }) => {
    if ((type !== 'image' && type !== 'imageReference') || alt?.trim()) return [];
    return [
      {
        line: position?.start.line ?? firstLine,
        message: complain(url ?? identifier ?? ''),
        hint: 'Say what it shows between the brackets: `![Two threads, one frayed](/pictures/threads.svg)`.',
      },
    ];
  });
}

function findTags(body: Body): Omit<Finding, 'file'>[] {
  return listTags(body).flatMap((tag) => {
    const alt = tag.attributes.find(({ name }) => name === 'alt');
    if (tag.name !== 'img' || alt?.code !== undefined || alt?.text?.trim()) return [];
    return [
      {
        line: tag.line,
        message: complain(readAttributeText(tag, 'src') ?? ''),
        hint: 'Say what it shows in its `alt`: `<img src="/pictures/threads.svg" alt="Two threads, one frayed" />`.',
      },
    ];
  });
}

function complain(picture: string): string {
  return `the picture \`${picture}\` has no words for those who cannot see it`;
}

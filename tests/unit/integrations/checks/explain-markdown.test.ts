import { describe, expect, it } from 'vitest';
import { contentPlus } from '../../../support/content-builder.ts';

const PAGE = '---\ntitle: New\n---\nOne.\n\n';
const SIGNS = 'for the sign itself; a link is `[words](address)`, a note to authors `{/* … */}`.';

const unreadable = (file: string, text: string) =>
  contentPlus(file, text).unreadable.map(({ line, message, hint }) => [line, message, hint]);

describe('an author is told what to write instead of', () => {
  it.each([
    ['I {never know', '`{never know` opens a brace that nothing closes', `Write \`\\{\` ${SIGNS}`],
    ['{/* a note', '`{/* a note` opens a brace that nothing closes', `Write \`\\{\` ${SIGNS}`],
    [
      'I {never know} it',
      '`{never know} it` is read as code, and is none',
      `Write \`\\{\` ${SIGNS}`,
    ],
    ['{...names}', '`{...names}` is read as code, and is none', `Write \`\\{\` ${SIGNS}`],
    ['I <3 you', '`<3 you` is not a whole tag', `Write \`&lt;\` ${SIGNS}`],
    ['if a<b then', '`<b then` is not a whole tag', `Write \`&lt;\` ${SIGNS}`],
    ['<https://a.org>', '`<https://a.org>` is not a whole tag', `Write \`&lt;\` ${SIGNS}`],
    ['<!-- a note -->', '`<!-- a note -->` is not a whole tag', `Write \`&lt;\` ${SIGNS}`],
    [
      `<Box a=">${'z'.repeat(60)}`,
      `\`<Box a=">${'z'.repeat(30)}…\` is not a whole tag`,
      `Write \`&lt;\` ${SIGNS}`,
    ],
    [
      '<TryThis>',
      '<TryThis> is not closed',
      'Write `</TryThis>` after what belongs in it, or `<TryThis />` where nothing does.',
    ],
    ['a<br>b', '<br> is not closed', 'Write `<br />`.'],
    [
      '</TryThis>',
      '</TryThis> closes nothing',
      'Take it out, or open it before what belongs in it.',
    ],
  ])('%s', (text, message, hint) => {
    expect(unreadable('content/site/new.mdx', `${PAGE}${text}\n`)).toEqual([[6, message, hint]]);
  });

  it('a tag that is closed by another name', () => {
    expect(unreadable('content/site/new.mdx', `${PAGE}<TryThis>\n\nAsk.\n\n</TryThat>\n`)).toEqual([
      [10, '</TryThat> does not close <TryThis> of line 6', 'Write `</TryThis>`.'],
    ]);
  });
});

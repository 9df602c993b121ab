import { Misread, sayingOf } from './misread.ts';

/** Tags that never have anything in them. */
const EMPTY = /^<(?:br|hr|img|wbr|source)\b/;
const SIGNS = 'for the sign itself; a link is `[words](address)`, a note to authors `{/* … */}`.';

/** What the Markdown parser says of a text (`12:3: ` and what is wrong there), with what to do about it. */
export function explainMarkdown(error: unknown, text: string): Misread {
  const [, lineText = '1', column = '1', saying = sayingOf(error)] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(sayingOf(error)) ?? [];
  const line = Number(lineText);
  const whole = text.split('\n')[line - 1] ?? '';
  const from = (place: number) => `\`${shorten(whole.slice(Math.max(place, 0)))}\``;
  const at = Number(column) - 1;
  const [, tag = '', other = '', otherLine = ''] =
    /(?:closing tag (?:for )?`(<[^`]*>)`)(?:.*?`(<[^`]*>)` \((\d+):)?/.exec(saying) ?? [];

  if (saying.startsWith('Unexpected end of file in expression')) {
    return new Misread(
      line,
      `${from(at)} opens a brace that nothing closes`,
      `Write \`\\{\` ${SIGNS}`,
    );
  }
  if (saying.startsWith('Could not parse expression')) {
    return new Misread(
      line,
      `${from(whole.lastIndexOf('{', at))} is read as code, and is none`,
      `Write \`\\{\` ${SIGNS}`,
    );
  }
  if (saying.startsWith('Expected a closing tag')) {
    return new Misread(
      line,
      `${tag} is not closed`,
      EMPTY.test(tag)
        ? `Write \`${tag.replace('>', ' />')}\`.`
        : `Write \`${closing(tag)}\` after what belongs in it, or \`${tag.replace('>', ' />')}\` where nothing does.`,
    );
  }
  if (saying.startsWith('Unexpected closing tag')) {
    return other === ''
      ? new Misread(
          line,
          `${tag} closes nothing`,
          'Take it out, or open it before what belongs in it.',
        )
      : new Misread(
          line,
          `${tag} does not close ${other} of line ${otherLine}`,
          `Write \`${closing(other)}\`.`,
        );
  }
  if (/^Unexpected character .*(?:`<`|before name|in name|in tag)/.test(saying)) {
    return new Misread(line, `${from(at)} is not a whole tag`, `Write \`&lt;\` ${SIGNS}`);
  }
  return new Misread(
    line,
    `cannot be read: ${saying.replace(/ \(mdx[^)]*\)$/, '')}`,
    'Nothing in this file could be checked until it can be read.',
  );
}

function closing(tag: string): string {
  return tag.replace(/^<([^\s/>]+).*$/, '</$1>');
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

import type { Check, Finding } from './finding.ts';
import { listTags } from './markup.ts';
import { walk } from './page-text.ts';

/**
 * Every `{…}` of a page is a note to authors, a plain value, or something the page imports. MDX runs it
 * as code, and a name that nothing has would stop the build in the middle of a page.
 */
export const bracesHoldKnownNames: Check = {
  id: 'braces-hold-known-names',
  title: 'Whatever stands in braces is a note, a value or an import',
  run: ({ entries }) =>
    entries.flatMap(({ file, body }) => {
      if (!body || !file.endsWith('.mdx')) return [];
      const nodes = [...walk(body.tree)].map(({ node }) => node);
      const imported = new Set(
        nodes.flatMap(({ type, value = '' }) =>
          type === 'mdxjsEsm'
            ? [...value.matchAll(/^import\s+([\w$]+)/gm)].map(([, name]) => name)
            : [],
        ),
      );
      const inTexts = nodes
        .filter(({ type }) => /^mdx(?:Text|Flow)Expression$/.test(type))
        .map(({ value = '', position }) => ({
          code: value,
          line: position?.start.line ?? body.firstLine,
          hint: 'Write `\\{` for a brace that readers see, or put the words themselves; a note to authors is `{/* … */}`.',
        }));
      const inTags = listTags(body).flatMap(({ line, attributes }) =>
        attributes.flatMap(({ code }) =>
          code === undefined
            ? []
            : [{ code, line, hint: 'Put a plain value: `minutes="5"`, or `minutes={5}`.' }],
        ),
      );
      return [...inTexts, ...inTags].flatMap(({ code, line, hint }): Finding[] => {
        const [unknown] = listNames(code).filter((name) => !imported.has(name));
        if (unknown === undefined) return [];
        const message = `\`{${code.trim()}}\` is read as code, and this page knows no \`${unknown}\``;
        return [{ file, line, message, hint }];
      });
    }),
};

const KEYWORDS = new Set(['true', 'false', 'null', 'undefined']);
/** Whatever in code is no name: notes, texts, numbers, names of fields. */
const NO_NAMES =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|`[^`$]*`|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\b\d[\w.]*|(?<!\.)\.\s*[A-Za-z_$][\w$]*|[A-Za-z_$][\w$]*(?=\s*:)/g;

/** The names a piece of code leans on. */
function listNames(code: string): string[] {
  const names = code.replace(NO_NAMES, ' ').match(/[A-Za-z_$][\w$]*/g) ?? [];
  return names.filter((name) => !KEYWORDS.has(name));
}

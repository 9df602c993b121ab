import { findNearest } from '../../lib/nearest.ts';
import type { Check, Finding } from './finding.ts';
import { walk } from './page-text.ts';

const IMPORT = /^import\s+([A-Z]\w*)\s+from\s+['"]([^'"]+)['"];?\s*$/;
const PLACES = 'Tools are in src/tools/<slug>/island.astro, components in src/components/.';
const ALLOWED = /^~\/(tools\/[a-z-]+\/island|kept\/island|components\/[A-Za-z/-]+)\.astro$/;

/** Every component and tool a page uses is imported, from its own file, which exists. */
export const importsExist: Check = {
  id: 'imports-exist',
  title: 'Every tool and component a page uses exists and is imported from its own file',
  run: ({ entries }, { hasFile }) =>
    entries.flatMap(({ file, body }) => {
      if (!body || !file.endsWith('.mdx')) return [];
      const findings: Finding[] = [];
      const imported = new Set<string>();
      for (const { node } of walk(body.tree)) {
        const line = node.position?.start.line ?? body.firstLine;
        if (node.type === 'mdxjsEsm') {
          (node.value ?? '').split('\n').forEach((statement, index) => {
            if (statement.trim() === '') return;
            const [, name = '', from = ''] = IMPORT.exec(statement) ?? [];
            const at = { file, line: line + index };
            const isTwice = name !== '' && imported.has(name);
            imported.add(name);
            if (isTwice) {
              findings.push({
                ...at,
                message: `\`${name}\` is imported twice`,
                hint: 'Take one of the two lines out.',
              });
            } else if (!ALLOWED.test(from)) {
              findings.push({
                ...at,
                message: `\`${statement.trim()}\` is not an import a page may have`,
                hint: "Import one tool or component by its file: `import TryThis from '~/components/TryThis.astro';`",
              });
            } else if (!hasFile(from.replace('~/', 'src/'))) {
              findings.push({
                ...at,
                message: `\`${from}\` does not exist`,
                hint: PLACES,
              });
            }
          });
        }
        const used = (node.type.startsWith('mdxJsx') && node.name) || '';
        if (/^[A-Z]/.test(used) && !imported.has(used)) {
          findings.push({
            file,
            line,
            message: `<${used}> is used but not imported`,
            hint: adviseOn(used, imported, hasFile),
          });
        }
      }
      return findings;
    }),
};

function adviseOn(
  used: string,
  imported: ReadonlySet<string>,
  hasFile: (path: string) => boolean,
): string {
  if (hasFile(`src/components/${used}.astro`)) {
    return `Add \`import ${used} from '~/components/${used}.astro';\` below the fields.`;
  }
  const meant = findNearest(used, imported);
  return meant ? `Did you mean \`<${meant}>\`?` : PLACES;
}

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A declaration, or what stands before braces with what is in them. */
type Rule = string | { readonly opening: string; readonly inside: readonly Rule[] };

/**
 * Leaves out of each frame's style the rules for what neither its page nor its scripts can show. The
 * sheets are those of whole pages, and every byte of a frame is paid by somebody else's page: 10 % of
 * the style, gzip.
 */
export function frameStyles(): AstroIntegration {
  return {
    name: 'frame-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const frames = fileURLToPath(new URL('embed/', dir));
        const scripts = await readScripts(fileURLToPath(new URL('_astro/', dir)));
        for (const page of await readdir(frames, { recursive: true })) {
          if (basename(page) !== 'index.html' || page === 'index.html') continue;
          const path = join(frames, page);
          const html = await readFile(path, 'utf8');
          await writeFile(path, withNeededStyles(html, listReached(html, scripts)));
        }
      },
    },
  };
}

/** A page whose style holds no rule for classes and elements that are named in neither it nor its scripts. */
export function withNeededStyles(html: string, scripts: readonly string[]): string {
  const style = /(?<=<style>)[\s\S]*?(?=<\/style>)/g;
  const named = new Set([html.replace(style, ''), ...scripts].join('\n').match(/[\w-]+/g));
  return html.replace(style, (css) => print(withoutRaws(keepNamed(parse(css), named))));
}

// `:is(…)`, `:not(…)` and the like, with lists in lists.
const LIST = /:(is|where|has|not)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g;

// A rule whose selectors are all left out goes, and what holds nothing any more goes with it.
function keepNamed(rules: readonly Rule[], named: ReadonlySet<string>): Rule[] {
  return rules.flatMap((rule): Rule[] => {
    if (typeof rule === 'string') return [rule];
    const isGroup = /^@(?:layer|media|container|supports)\b/.test(rule.opening);
    if (rule.opening.startsWith('@') && !isGroup) return [rule];
    const selectors = isGroup ? [rule.opening] : listSelectors(rule.opening);
    const opening = selectors.filter((one) => isGroup || canMatch(one, named)).join(',');
    const inside = keepNamed(rule.inside, named);
    if (opening === '') return [];
    if (inside.length > 0) return [{ opening, inside }];
    // A layer has its rank from where it is first named.
    return opening.startsWith('@layer') ? [opening] : [];
  });
}

// Whether all classes and elements of a selector are named: in parentheses those of one in the list, and
// of what is denied none.
function canMatch(selector: string, named: ReadonlySet<string>): boolean {
  const lists = Array.from(selector.matchAll(LIST), ([, name, list = '']) =>
    name === 'not' ? [] : listSelectors(list),
  );
  const bare = selector.replace(LIST, '').replace(/\[[^\]]*\]|::?[\w-]+(?:\([^()]*\))?/g, '');
  const names = bare.match(/(?<=\.)[\w-]+|(?<![\w.#-])[a-z][\w-]*/g) ?? [];
  // A script may put a name together: `line-${kind}`.
  const listStarts = (name: string) =>
    Array.from(name.matchAll(/-/g), ({ index }) => name.slice(0, index + 1));
  return (
    names.every((name) => [name, ...listStarts(name)].some((one) => named.has(one))) &&
    lists.every((list) => list.length === 0 || list.some((one) => canMatch(one, named)))
  );
}

function listSelectors(list: string): string[] {
  return list.match(/(?:[^,([]|\[[^\]]*\]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];
}

// Raw colors are named for those who write styles; a page needs them only where a role takes them up.
function withoutRaws(rules: readonly Rule[]): Rule[] {
  const raws = new Map<string, string>();
  const collect = (rule: Rule) => {
    if (typeof rule !== 'string') return rule.inside.forEach(collect);
    const [, name, value] = /^(--raw-[\w-]+):(.*)$/.exec(rule) ?? [];
    if (name !== undefined && value !== undefined) raws.set(name, value);
  };
  rules.forEach(collect);
  const take = (rule: Rule): Rule[] => {
    if (typeof rule !== 'string') return [{ ...rule, inside: rule.inside.flatMap(take) }];
    if (rule.startsWith('--raw-')) return [];
    return [
      rule.replace(/var\((--raw-[\w-]+)\)/g, (found, name: string) => raws.get(name) ?? found),
    ];
  };
  return rules.flatMap(take);
}

function parse(css: string): Rule[] {
  const pieces = css.match(/(?:"(?:[^"\\]|\\.)*"|\([^()"']*\)|[^{};"])+|[{};]/g) ?? [];
  const read = (): Rule[] => {
    const rules: Rule[] = [];
    for (let piece = pieces.shift(); piece !== undefined && piece !== '}'; piece = pieces.shift()) {
      const text = piece.trim();
      if (text === ';' || text === '') continue;
      if (pieces[0] !== '{') rules.push(text);
      else {
        pieces.shift();
        rules.push({ opening: text, inside: read() });
      }
    }
    return rules;
  };
  return read();
}

function print(rules: readonly Rule[]): string {
  return rules
    .map((rule, at) => {
      if (typeof rule !== 'string') return `${rule.opening}{${print(rule.inside)}}`;
      // A layer that is only named is a statement, and needs its end.
      return at < rules.length - 1 || rule.startsWith('@') ? `${rule};` : rule;
    })
    .join('');
}

/** The scripts of the site, by name. */
async function readScripts(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );
}

// What a page names, what that names, and so on.
function listReached(html: string, scripts: ReadonlyMap<string, string>): string[] {
  const reached = new Set([html]);
  for (const text of reached) {
    for (const [name, code] of scripts) if (text.includes(name)) reached.add(code);
  }
  return [...reached].slice(1);
}

import { count } from '../../lib/plurals.ts';
import { isOfList, listIds, listLost } from './addresses.ts';
import type { Content } from './content.ts';
import type { Entry } from './entries.ts';
import { readField, readText, readTexts } from './unchecked-fields.ts';
import type { Check, Finding } from './finding.ts';
import { listMentions } from './mentions.ts';
import { walk } from './page-text.ts';

/** The least number of links that lead to an article, and from it to other articles. */
const LEAST = 2;

/** How an article hangs together with the rest: pages that lead to it, and what it leads to. */
export interface Connections {
  /** Articles, questions, terms and paths that link to it or name it. */
  readonly from: number;
  /** Other articles it links to in its text. */
  readonly toArticles: number;
  /** Tools and questions it links to or holds. */
  readonly toToolsAndQuestions: number;
}

/** The connections of every article, by its id. */
export function listConnections(content: Content): Map<string, Connections> {
  const { entries } = content;
  const ids = listIds(content, 'article');
  const articles = entries.filter(({ kind }) => kind === 'article');
  const leading = new Map(entries.map((entry) => [entry, listTargets(entry)]));
  return new Map(
    articles.map((article) => {
      const own = leading.get(article) ?? new Set<string>();
      const address = `/${article.id}/`;
      const from = entries.filter((entry) => entry !== article && leading.get(entry)?.has(address));
      return [
        article.id,
        {
          from: from.length,
          toArticles: ids.filter((id) => id !== article.id && own.has(`/${id}/`)).length,
          toToolsAndQuestions: [...own].filter((to) => /^\/(?:tools\/.|faq\/#)/.test(to)).length,
        },
      ];
    }),
  );
}

/** Every article leads to two others and to a tool or a question, and two pages lead to it. */
export const pagesAreConnected: Check = {
  id: 'pages-are-connected',
  title: 'Every article leads on, and is led to',
  run(content) {
    const findings: Finding[] = [];
    const connections = listConnections(content);
    // Each may hold a link that nobody can see until it can be read.
    const lost = listLost(content).filter(({ kind }) => !isOfList(kind)).length;
    for (const { kind, id, file, body } of content.entries) {
      const found = connections.get(id);
      if (kind !== 'article' || !body || !found) continue;
      const say = (message: string, hint: string) =>
        findings.push({ file, line: body.firstLine, message, hint });
      if (found.toArticles < LEAST) {
        say(
          `links to ${count(found.toArticles, 'other article')}`,
          `Link to ${LEAST} or more in the text.`,
        );
      }
      if (found.toToolsAndQuestions === 0) {
        say(
          'links to no tool and no question',
          'Link to `/tools/…/` or `/faq/#…`, or hold a tool.',
        );
      }
      if (found.from + lost < LEAST) {
        say(`is linked from ${count(found.from, 'page')}`, `Link to it from ${LEAST} or more.`);
      }
    }
    return findings;
  },
};

/** Every address an entry links to or names, and the tools it holds. */
function listTargets(entry: Entry): Set<string> {
  const { fields, body } = entry;
  const targets = new Set<string>();
  for (const id of [...readTexts(fields, 'related'), readText(fields, 'readOn')]) {
    if (id !== undefined) targets.add(`/${id}/`);
  }
  const stops = readField(fields, 'stops');
  if (Array.isArray(stops)) {
    for (const stop of stops) targets.add(readText(stop, 'to') ?? '');
  }
  if (!body) return targets;
  for (const { address } of listMentions(entry)) {
    targets.add(address.replace(/(?<!\/faq\/)#.*$/, ''));
  }
  for (const { node } of walk(body.tree)) {
    const [, tool] =
      /~\/tools\/([a-z-]+)\/island\.astro/.exec(
        node.type === 'mdxjsEsm' ? (node.value ?? '') : '',
      ) ?? [];
    if (tool !== undefined) targets.add(`/tools/${tool}/`);
  }
  return targets;
}

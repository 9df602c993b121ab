import { isMap, isNode, isSeq, LineCounter, parseDocument, visit } from 'yaml';

/** YAML as plain values, the mistakes in it, and the line of each field. */
export interface YamlWithLines {
  readonly value: unknown;
  /** What the parser could not read, with the line it stood on. */
  readonly mistakes: readonly { readonly line: number; readonly message: string }[];
  /** The line (from 1) of the field at a path, or of the nearest field around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads YAML and remembers where each field stood; `firstLine` is the line its text starts on. */
export function parseYamlWithLines(text: string, firstLine = 1): YamlWithLines {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const mistakes = document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message }));
  // `*word` stands for what `&word` marks. The parser says nothing of one that stands for nothing: `toJS` throws.
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      const line = lineAt(alias.range?.[0] ?? 0);
      mistakes.push({ line, message: `Unresolved alias ${alias.source}` });
    },
  });
  return {
    value: mistakes.length > 0 ? undefined : document.toJS(),
    mistakes,
    lineOf(path) {
      let node: unknown = document.contents;
      let line = firstLine;
      for (const key of path) {
        if (isMap(node)) {
          const pair = node.items.find((item) => String(item.key) === String(key));
          if (!pair) break;
          if (isNode(pair.key) && pair.key.range) line = lineAt(pair.key.range[0]);
          node = pair.value;
        } else if (isSeq(node) && typeof key === 'number') {
          node = node.items[key];
          if (isNode(node) && node.range) line = lineAt(node.range[0]);
        } else break;
      }
      return line;
    },
  };
}

/** One declaration of a style sheet, with the rules around it, outermost first: `['@media print', 'a']`. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly around: readonly string[];
}

/** The style sheets in a file: all of a `.css`, and what stands in `<style>` elsewhere. */
export function readStyles(path: string, text: string): string {
  if (path.endsWith('.css')) return text;
  return [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)]
    .map(([, css = '']) => css)
    .join('\n');
}

/** Every declaration of a style sheet, nested rules among them. */
export function listDeclarations(css: string): Declaration[] {
  const declarations: Declaration[] = [];
  const around: string[] = [];
  const pieces = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/((?:"[^"]*"|'[^']*'|\([^)]*\)|[^{};])*)([{};])/g);
  for (const [, before = '', mark] of pieces) {
    const words = before.replace(/\s+/g, ' ').trim();
    if (mark === '{') around.push(words);
    else if (words !== '' && !words.startsWith('@')) {
      const [property = '', ...value] = words.split(':');
      declarations.push({
        property: property.trim(),
        value: value.join(':').trim(),
        around: [...around],
      });
    }
    if (mark === '}') around.pop();
  }
  return declarations;
}

/** The names of layers in the order a browser meets them, each once. */
export function listLayers(css: string): string[] {
  const named = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/@layer\s+([\w-]+(?:\s*,\s*[\w-]+)*)\s*[;{]/g);
  return [...new Set([...named].flatMap(([, names = '']) => names.split(/\s*,\s*/)))];
}

import { describe, expect, it } from 'vitest';
import { withScriptsOutside } from '../../../src/integrations/scripts-outside.ts';

describe('withScriptsOutside', () => {
  it('leaves a page without inline scripts as it is', () => {
    const html = '<p>We talk.</p><script type="module" src="/a.js"></script><script></script>';

    expect(withScriptsOutside(html)).toEqual({ html });
  });

  it('puts one script where the first inline one stood, with all they did in their order', () => {
    const { html, script } = withScriptsOutside(
      '<b></b><script>one()</script><i></i><script>two()</script>',
    );

    expect(script?.code).toBe('one()\ntwo()');
    expect(html).toBe(
      `<b></b><script defer crossorigin src="${script?.address ?? ''}"></script><i></i>`,
    );
    expect(script?.address).toMatch(/^\/_astro\/islands\.[0-9a-f]{8}\.js$/);
  });

  it('gives pages with the same scripts the same file, and others another', () => {
    const address = (html: string) => withScriptsOutside(html).script?.address;

    expect(address('<p></p><script>one()</script>')).toBe(address('<script>one()</script>'));
    expect(address('<script>one()</script>')).not.toBe(address('<script>two()</script>'));
  });

  it('keeps signs that mean something in a replacement as they are', () => {
    expect(withScriptsOutside('<script>"$&$1"</script>').script?.code).toBe('"$&$1"');
  });
});

import { findNearest } from '../../lib/nearest.ts';
import { listAddresses } from './addresses.ts';
import { readField, readText } from './content.ts';
import type { Check, Finding } from './finding.ts';
import { walk } from './page-text.ts';

/** Every link of a text and every stop of a path leads to a page, a question or a term that exists. */
export const linksLeadSomewhere: Check = {
  id: 'links-lead-somewhere',
  title: 'Every link inside the site leads somewhere',
  run(content) {
    const addresses = listAddresses(content);
    const findings: Finding[] = [];
    const look = (address: string, file: string, line: number) => {
      if (addresses.has(address)) return;
      const nearest = findNearest(address, addresses);
      findings.push({
        file,
        line,
        message: `the link \`${address}\` leads to no page`,
        hint: nearest
          ? `Did you mean \`${nearest}\`?`
          : 'Links start and end with a slash, as in `/rebuilding/small-promises/`.',
      });
    };
    for (const { kind, fields, file, body, lineOf } of content.entries) {
      const stops = kind === 'path' ? readField(fields, 'stops') : undefined;
      if (Array.isArray(stops)) {
        stops.forEach((stop: unknown, index) => {
          const to = readText(stop, 'to');
          if (to) look(to, file, lineOf(['stops', index, 'to']));
        });
      }
      if (!body) continue;
      for (const { node } of walk(body.tree)) {
        if (node.type !== 'link' || node.url === undefined) continue;
        const isOutside = /^(https:\/\/|tel:|mailto:)/.test(node.url);
        const line = node.position?.start.line ?? body.firstLine;
        if (node.url.startsWith('#')) continue; // Seen on the built page, where the headings are.
        if (!isOutside) look(node.url, file, line);
      }
    }
    return findings;
  },
};

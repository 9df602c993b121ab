import { linkPiece } from '../shared/ui/linked-words.tsx';
import { safety } from './copy.ts';
import type { Draft } from './logic.ts';
import { reading, sayReading } from './reading-copy.ts';
import { readDraft } from './readings.ts';

const links = safety.slice(1);

/** What a screen reader hears after the statement. */
export function sayReadings(draft: Draft): string {
  const readings = readDraft(draft);
  return readings.kind === 'help'
    ? [{ text: reading.help }, ...links].map(({ text }) => text).join('')
    : readings.list.map(sayReading).join(' ');
}

/** How the words read, as questions; or the way to help, and nothing else. */
export function ReadingPart({ draft }: { readonly draft: Draft }) {
  const readings = readDraft(draft);
  if (readings.kind === 'help') {
    return (
      <p class="reading safety">
        {reading.help}
        {links.map(linkPiece)}
      </p>
    );
  }
  if (readings.list.length === 0) return null;
  return (
    <div class="reading">
      <p class="reading-title">{reading.heading}</p>
      {readings.list.map((one) => (
        <p key={one.field}>{sayReading(one)}</p>
      ))}
      {readings.list.some(({ kind }) => kind === 'wall') && (
        <p>
          {reading.wallIsFine}
          {links.map(linkPiece)}
        </p>
      )}
      <p class="tool-hint">{reading.keep}</p>
    </div>
  );
}

import { describe, expect, it } from 'vitest';
import { measureReading } from '../../../../src/lib/reading-grade.ts';
import * as copy from '../../../../src/tools/attachment-map/copy.ts';
import { SCALES } from '../../../../src/tools/attachment-map/logic.ts';
import { listTexts } from '../../../support/texts.ts';

const lines: readonly copy.Line[] = [copy.safety, copy.always, ...Object.values(copy.advice)];
const places = ['less', 'between', 'more', 'unknown'] as const;
const words = [
  ...listTexts({ ...copy, safety: '', always: '', advice: '' }),
  ...lines.map(copy.sayLine),
  ...places.map((place) => copy.sayPlace(place, place)),
  ...SCALES.flatMap((scale) =>
    (['more', 'between', 'less'] as const).map((lean) =>
      copy.sayLeaning(scale, lean, copy.whens.lateReply),
    ),
  ),
];
const sentences = words.filter((text) => / .*[.?”]$/.test(text));
const linksOf = (line: copy.Line) => line.flatMap(({ to }) => to ?? []);

describe('the words of the map', () => {
  it('are plain: grade 6 or below', () => {
    expect(sentences.length).toBeGreaterThan(40);
    expect(measureReading(sentences).grade).toBeLessThanOrEqual(6);
  });

  it('name no type, no score and nothing that a person is', () => {
    expect(words.length).toBeGreaterThan(70);
    for (const text of words) {
      expect(text).not.toMatch(
        /\b(?:anxious|avoidant|fearful|secure|insecure|dismissive|disorganized|type|style|scores?|percent|result|normal|healthy|you are (?:an?|the|so|too|very|more|less))\b/i,
      );
      expect(text).not.toMatch(/!|\p{Extended_Pictographic}/u);
    }
  });

  // The stems and key words of the scales that researchers use (ECR, ECR-R, ECR-RS): ours keep clear of them.
  it('stay far from the items of published questionnaires', () => {
    const asked = Object.values(copy.moments);
    expect(asked).toHaveLength(8);
    for (const text of asked) {
      expect(text).not.toMatch(
        /\b(?:abandon\w*|reassur\w*|depend\w*|rely|comfortable|uncomfortable|nervous|intimate|intimacy|turn to|open up|opening up|deep down|close to|worry|afraid|cares?|need|partners?)\b/i,
      );
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(16);
    }
  });

  it('say plainly what it is not, that it changes, and that nothing is kept', () => {
    expect(copy.start).toContain('It is not a test and not a diagnosis.');
    expect(copy.start).toContain('With another person, or in another year, it may lie elsewhere.');
    expect(copy.start).toContain('Nothing is saved or sent.');
    expect(copy.card.foot).toContain('Not a test and not a diagnosis.');
  });

  it('put safety first, and under each area doubt the map before the reader', () => {
    expect(linksOf(copy.safety)).toEqual(['/deciding/staying-safe/', '/help/']);
    expect(linksOf(copy.always)[0]).toBe('/deciding/red-flags/');
  });

  it('lead on to an article about each area', () => {
    for (const [kind, line] of Object.entries(copy.advice)) {
      expect(linksOf(line)[0], kind).toMatch(/^\/attachment\//);
    }
  });

  it('describe answers, and when', () => {
    expect(
      copy.sayLeaning('worry', 'more', `${copy.whens.lateReply} and ${copy.whens.nightOut}`),
    ).toBe(
      'In this relationship you seem to worry more often when a reply takes hours and when they go out without you.',
    );
    expect(copy.sayPlace('more', 'unknown')).toBe(
      'The soft area lies to the right, where worry comes more often, and from bottom to top, as no line about closeness is answered.',
    );
  });
});

describe('the card as plain text', () => {
  it('is empty for a blank map', () => {
    expect(copy.composeCard('R.', [])).toBe('');
  });

  it('says whom it is about where a name was given, and what it is not', () => {
    const text = copy.composeCard(' R. ', ['The soft area lies low down.']);

    expect(text).toBe(
      `${copy.card.title}\n\nAbout: R.\n\nThe soft area lies low down.\n\n${copy.card.foot}\n`,
    );
    expect(copy.composeCard(' ', ['x'])).not.toContain('About');
  });
});

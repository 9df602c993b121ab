import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { readContent } from '../../../../src/integrations/checks/content.ts';
import { readLearned } from '../../../../src/integrations/search/learned.ts';
import { listMeanings } from '../../../../src/integrations/search/search-words.ts';
import { listFeatures } from '../../../../src/lexicon/features.ts';
import { makeMeanings } from '../../../../src/lexicon/meanings.ts';
import { needsHelp } from '../../../../src/search/understanding/danger.ts';
import { withoutIdioms } from '../../../../src/search/understanding/idioms.ts';
import { ROOT } from '../../../support/source-files.ts';

const read = (path: string): unknown => parse(readFileSync(`${ROOT}/${path}`, 'utf8'));
const learned = readLearned();
const meanings = makeMeanings(listMeanings(readContent(ROOT)));
const comesFirst = (query: string) => {
  const features = listFeatures(withoutIdioms(query) || query, meanings);
  const known = features.flatMap((feature) => learned.features.get(feature) ?? []);
  return needsHelp([query], known, learned);
};
const share = (texts: readonly string[]) => texts.filter(comesFirst).length / texts.length;

describe('help stands above what is found', () => {
  it.each([
    'he hits me',
    'he only hit me the one time',
    'he locks me in',
    'suicide',
    'help me please',
    'please help me',
    'sos',
    'call 911',
    'he will kill me for leaving',
    'my brother will kill me for dating him',
    'my dad belts me',
    'she lashes out at me',
    'he knocks me about',
    'he gets physical',
    'thinking of topping myself',
    'i want to join my late wife',
    'im hiding in the wardrobe',
    'he counts my change',
    'i do it to keep the peace in bed',
    'he found my new address',
    'my husband pushed me down the stairs',
    'she threw a plate at my head',
    'he put his hands round my throat',
    'i dont want to be here anymore',
    'whats the point of living',
    'unalive myself',
    'i started cutting again',
    'he says he will kill himself if i leave',
    'scared to go home',
    'im afraid of my boyfriend',
    'he wont let me see my sister',
    'i have to ask before i see my mum',
    'tracker on my car',
    'he keeps turning up outside my work',
    'he threatened to post my pictures',
    'my neighbour screams at night',
    'my friend has bruises',
    'i hit my girlfriend',
    'need to get out tonight with my kids',
    'can he see what i am reading',
    'afraid of my own wife',
    'cutting myself again',
    'how to hide this site from my husband',
  ])('for “%s”', (query) => {
    expect(comesFirst(query)).toBe(true);
  });
});

describe('nobody is told they may be in danger', () => {
  it.each([
    'he killed the mood',
    'she beats me at chess',
    'he goes for a run when i cry',
    'he finished his degree himself',
    'he gets nasty about money',
    'dying to know if he likes me',
    'he hit me up on insta',
    'hit me with a surprise',
    'i could kill him for forgetting my birthday',
    'stabbed me in the back',
    'she pushes me away',
    'he hurt my feelings',
    'scared of commitment',
    'afraid of losing her',
    'scared of him leaving me',
    'he threatened to break up with me',
    'do i control my jealousy',
    'track my promises',
    'my police officer boyfriend',
    'emergency contact form',
    '',
  ])('for “%s”', (query) => {
    expect(comesFirst(query)).toBe(false);
  });
});

describe('the words of a search together', () => {
  const told = { start: -3, step: { feature: 1, page: 1, danger: 0.5 } };
  const feature = (danger: number) => ({ danger, vector: undefined });

  it('bring help where what is known of them tells of danger', () => {
    expect(needsHelp(['he waits outside'], [feature(2), feature(1)], told)).toBe(true);
    expect(needsHelp(['he waits outside'], [feature(2), feature(-1)], told)).toBe(false);
  });

  it('bring help where they leave no doubt as typed or as taken, and not for sayings alone', () => {
    expect(needsHelp(['sucide', 'suicide'], [], told)).toBe(true);
    expect(needsHelp(['suicide', 'decide'], [], told)).toBe(true);
    expect(needsHelp(['lamps', 'lamps'], [], told)).toBe(false);
    expect(needsHelp(['kill time', 'kill time'], [feature(9)], told)).toBe(false);
  });

  it.each([
    ...['suicidal', 'self harm', 'unaliving', 'kms', 'cutting again', 'started cutting'],
    ...['killing myself', 'he will hurt himself', 'she burns herself', 'cut myself'],
    ...['I want to die', 'wish I could die', 'end it all', 'ending? no, end my life'],
    ...['not want to live', 'don’t want to be here', 'don’t want to wake up', 'no point in living'],
    ...[
      'reason to live',
      'join my late husband',
      'he hits us',
      'she punched me',
      'he slaps my kids',
    ],
    ...['he kicked my mum', 'choked me', 'strangled me', 'shoves my son', 'belts me', 'hurts me'],
    ...['forces me', 'beats my sister', 'my husband once hit me', 'dad hit us', 'I hit him'],
    ...['I choked my wife', 'I slapped her', 'I scare my kids', 'abusive', 'violence', 'raped'],
    ...['molested', 'domestic', 'blackmails', 'black mail', 'threatened to kill', 'locks me in'],
    ...[
      'threatens to share',
      'won’t let me leave',
      'never lets her work',
      'doesn’t let me see my dad',
    ],
    ...[
      'have to ask him',
      'have to ask before',
      'tracker on my car',
      'tracking me',
      'tracking app',
    ],
    ...['can she see that I', 'scared to go home', 'get out safely', 'leaving safely'],
    ...['afraid of him', 'terrified of my own dad', 'scared of her when she drinks'],
    ...['hide this site', 'helpline', 'help line', 'hotline', 'crisis text', 'samaritans'],
    ...['childline', '1800 respect', 'lifeline', '911', '999', '112', 'police', 'help me'],
    ...['shelter', 'refuge'],
  ])('bring help for “%s”, whatever was learned', (query) => {
    expect(needsHelp([query], [feature(-99)], told)).toBe(true);
  });

  it.each([
    ...[
      'self',
      'he hits me at chess',
      'hit me up',
      'he abused my trust',
      'locked out of my account',
    ],
    ...[
      'ask him',
      'scared of him leaving',
      'police report',
      'help with jealousy',
      'call 999 reasons',
    ],
    ...['let me work on us', 'get it safe'],
  ])('bring none for “%s” where nothing was learned', (query) => {
    expect(needsHelp([query], [], told)).toBe(false);
  });
});

// How it does on lines it has not learned: `npm run report:search`.
it('knows most of what it was told people in danger type, and little of what only sounds like it', () => {
  const Asked = z.array(z.object({ page: z.string(), asked: z.array(z.string()) }));
  const readAsked = (file: string) => Asked.parse(read(`content/asked/${file}.yaml`));
  const said = readAsked('danger').flatMap(({ asked }) => asked);
  const rest = ['articles', 'answers']
    .flatMap(readAsked)
    .filter(({ page }) => /^\/(?:attachment|rebuilding|understanding)\//.test(page))
    .flatMap(({ asked }) => asked);
  const benign = z.array(z.string()).parse(read('tests/search/no-danger.yaml'));

  expect(Math.min(said.length, rest.length, benign.length)).toBeGreaterThan(200);
  expect(share(said)).toBeGreaterThan(0.9);
  expect(share(rest)).toBeLessThan(0.02);
  expect(share(benign)).toBeLessThan(0.04);
});

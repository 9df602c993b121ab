import { isNear, listForms } from './spelling.ts';
import { CLASSES, KIN, OTHERS } from './vocabulary.ts';
import type { Word } from './words.ts';

/** How many groups a word can be of: the classes of the vocabulary, and a few for how a word is written. */
export const GROUP_COUNT = CLASSES.length + 11;

const UNKNOWN = CLASSES.length;
const ENDS_IN_ING = UNKNOWN + 1;
const ENDS_IN_ED = UNKNOWN + 2;
const QUOTED = UNKNOWN + 3;
const COMMA = UNKNOWN + 4;

/** The end of a sentence. */
export const END = UNKNOWN + 5;

/** The start of a sentence in the first part of a statement; the other parts follow in their order. */
export const START = UNKNOWN + 6;

const PERSON = [OTHERS, KIN];
const groupsOf = new Map<string, readonly number[]>();
const phrases = new Map<string, { readonly rest: readonly string[]; readonly group: number }[]>();
const longByLetter = new Map<string, string[]>();
for (const [group, words] of CLASSES.entries()) {
  // Whoever is family, friend or neighbor is also another person.
  const groups = group === KIN ? PERSON : [group];
  for (const entry of words.split(' ')) {
    const [first = '', ...rest] = entry.split('_');
    if (rest.length > 0) {
      phrases.set(first, [...(phrases.get(first) ?? []), { rest, group }]);
      continue;
    }
    // Short words are too close to each other for a slip to be told from another word.
    if (first.length > 5 && !groupsOf.has(first)) {
      const letter = first.charAt(0);
      longByLetter.set(letter, [...(longByLetter.get(letter) ?? []), first]);
    }
    groupsOf.set(first, [...(groupsOf.get(first) ?? []), ...groups]);
  }
}

// Words that say how much, and little else: passed over wherever the vocabulary has no use for them.
const PASSED = new Set(
  'very really quite pretty kinda sorta even also bloody damn fucking freaking actually honestly basically literally totally completely absolutely truly such too well now sometimes often usually today yesterday almost nearly suddenly finally quickly slowly quietly sort kind lot little bit there own whole already simply rather much lately recently'
    .split(' ')
    .filter((word) => !groupsOf.has(word)),
);

/** Whether a word says only how much. */
export function isPassed({ word }: Word): boolean {
  return PASSED.has(word);
}

/** The groups of the word at a place: its own, those of phrases it begins, and how it is written. */
export function listGroups(words: readonly Word[], at: number): number[] {
  const here = words[at];
  if (here === undefined) return [];
  const { word, isName, isQuoted } = here;
  if (word === ',') return [COMMA];
  const own = findGroups(word);
  const isUnknownName = isName && own.includes(UNKNOWN);
  const groups = new Set(isUnknownName ? PERSON : own);
  for (const form of listForms(word)) {
    for (const { rest, group } of phrases.get(form) ?? []) {
      if (isPhrase(words, at + 1, rest)) groups.add(group);
    }
  }
  if (/.ing$/.test(word)) groups.add(ENDS_IN_ING);
  else if (/.ed$/.test(word)) groups.add(ENDS_IN_ED);
  if (isQuoted) groups.add(QUOTED);
  return [...groups];
}

function isPhrase(words: readonly Word[], start: number, rest: readonly string[]): boolean {
  let at = start;
  return rest.every((part) => {
    while (words[at] && words[at]?.word !== part && PASSED.has(words[at]?.word ?? '')) at += 1;
    const isHere = listForms(words[at]?.word ?? '').includes(part);
    at += 1;
    return isHere;
  });
}

const found = new Map<string, readonly number[]>();

function findGroups(word: string): readonly number[] {
  const before = found.get(word);
  if (before !== undefined) return before;
  const groups = seekGroups(word);
  // A page of made-up words should not fill the memory.
  if (found.size < 5000) found.set(word, groups);
  return groups;
}

function seekGroups(word: string): readonly number[] {
  for (const form of listForms(word)) {
    const groups = groupsOf.get(form);
    if (groups !== undefined) return groups;
  }
  if (/^\d/.test(word)) return findGroups(Number.parseInt(word, 10) > 12 ? 'forty' : 'two');
  if (word.length < 6 || word.length > 20) return [UNKNOWN];
  const near = longByLetter.get(word.charAt(0))?.find((known) => isNear(word, known));
  return groupsOf.get(near ?? '') ?? [UNKNOWN];
}

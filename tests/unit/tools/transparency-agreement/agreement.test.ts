import { describe, expect, it } from 'vitest';
import {
  composeAgreement,
  countShared,
  findAgreement,
} from '../../../../src/tools/transparency-agreement/agreement.ts';
import { listLines, sayLines } from '../../../../src/tools/transparency-agreement/copy.ts';
import { states } from '../../../../src/tools/transparency-agreement/examples.ts';
import {
  EMPTY_DRAFT,
  TOPICS,
  withName,
} from '../../../../src/tools/transparency-agreement/logic.ts';

describe('an agreement', () => {
  it('is there once one of the two has a view, and not before', () => {
    expect(findAgreement(withName(EMPTY_DRAFT, 'first', 'A'))).toBeUndefined();
    expect(findAgreement(states.oneSided)?.clauses.map(({ topic }) => topic)).toEqual(['messages']);
  });

  it('has every topic where there is room for all', () => {
    expect(composeAgreement(EMPTY_DRAFT).clauses.map(({ topic }) => topic)).toEqual(TOPICS);
  });

  it('counts the topics both have spoken to', () => {
    expect(countShared(EMPTY_DRAFT)).toBe(0);
    expect(countShared(states.oneSided)).toBe(0);
    expect(countShared(states.typical)).toBe(6);
  });

  it('says both views, how they stand, that it can be ended, and the day', () => {
    const text = sayLines(listLines(findAgreement(states.watching)!));

    expect(text).toBe(
      [
        'What openness looks like to us',
        '',
        'Social media',
        'Ade: We share our passwords.',
        'Tom: I would like to keep mine.',
        'Something to read to each other.',
        '',
        'Either of us can change or end this at any time, without a reason. It gives nobody the right to check on the other. A password or a location is only lent.',
      ].join('\n'),
    );
    expect(sayLines(listLines(findAgreement(states.typical)!))).toMatch(
      /We look at this again on December 22, 2026\.$/,
    );
  });

  it('leaves out nothing that was put in', () => {
    const { clauses } = findAgreement(states.longest)!;
    const text = sayLines(listLines(findAgreement(states.longest)!));

    expect(clauses).toHaveLength(TOPICS.length);
    for (const { views } of clauses) {
      expect(text).toContain(views.first.words);
      expect(text).toContain(views.second.words);
    }
    expect(text).toContain('What we tell our parents, our friends and the neighbors about us');
  });
});

import { expect, it } from 'vitest';
import { readContent } from '../../../src/integrations/checks/content.ts';
import { readField } from '../../../src/integrations/checks/unchecked-fields.ts';
import { attr, findAll, readPages, type Element } from '../../support/site.ts';
import { ROOT } from '../../support/source-files.ts';

const questions = readContent(ROOT).entries.filter(({ kind }) => kind === 'question');
const faq = readPages().find(({ path }) => path === '/faq/')!;
const answers = new Map(findAll(faq.root, 'div').map((element) => [attr(element, 'id'), element]));
const leadsToHelp = (part: Element | undefined) =>
  part !== undefined && findAll(part, 'a').some((link) => attr(link, 'href') === '/help/');

it('who opens an answer that touches danger comes to help before its first word', () => {
  const begun = questions.map(({ id }) => {
    const answer = answers.get(id);
    return { id, hasHelp: leadsToHelp(answer && findAll(answer, 'p')[0]) };
  });
  const wanted = questions.map(({ id, fields }) => ({
    id,
    hasHelp: readField(fields, 'helpFirst') === true,
  }));

  expect(wanted.filter(({ hasHelp }) => hasHelp).length).toBeGreaterThan(50);
  expect(begun).toEqual(wanted);
});

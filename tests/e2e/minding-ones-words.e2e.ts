import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';

async function openTool(page: Page, address = '/tools/i-statement/') {
  await page.goto(address);
  const tool = page.getByRole('region', { name: 'Your I statement' });
  await tool.scrollIntoViewIfNeeded();
  await expect(tool).toHaveAttribute('data-live', '');
  return tool;
}

const box = (tool: Locator, name: RegExp) => tool.getByRole('textbox', { name });
const thought = (tool: Locator) => tool.getByRole('group', { name: 'A thought about this part' });

async function expectNoViolations(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('.tool-i-statement').analyze();
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual(
      [],
    );
  }
}

test('by keyboard alone: words are asked about, changed, brought back and kept', async ({
  page,
}) => {
  const tool = await openTool(page);
  const field = box(tool, /^when/);
  await field.focus();
  await page.keyboard.type('you always forget to call');
  await expect(thought(tool)).toContainText('Is there one time you are thinking of?');
  await expect(field).toBeFocused();
  await expectNoViolations(page);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('you forgot to call');
  await expect(tool.getByRole('button', { name: 'Put my words back' })).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('you always forget to call');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.type(' me');
  await page.keyboard.press('Tab');
  // Once the sentence is said after the pause, thoughts would be there too.
  const sentence = 'I want to talk about when you always forget to call me.';
  await expect(tool.getByRole('status')).toHaveText(sentence);
  await expect(tool.locator('.sentence')).toHaveText(sentence);
  await expect(thought(tool)).toHaveCount(0);
});

test('a feeling can be tried in place of a verdict, then another, without losing the focus', async ({
  page,
}) => {
  const tool = await openTool(page);
  const field = box(tool, /I feel/);
  await field.focus();
  await page.keyboard.type('like an idiot');
  await expect(thought(tool)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('hurt');
  await expect(tool.getByRole('status')).toHaveText('I feel hurt.');
  await expect(tool.getByRole('button', { name: 'Put my words back' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(field).toHaveValue('like an idiot');
  await expect(tool.getByRole('button', { name: 'Use “hurt”' })).toBeFocused();
});

test('a click on its way is not lost when feedback comes up on leaving a field', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 390, height: 844 });
  const tool = await openTool(page);
  await box(tool, /^when/).fill('you never listen');
  await box(tool, /^I would like/).fill('you to be better');
  await box(tool, /^I would like/).focus();

  await tool.getByRole('button', { name: 'Copy' }).click();

  await expect(tool.locator('.note')).toHaveText('Copied');
  await expect(thought(tool)).toHaveCount(2);
});

test('words about harm bring help before all else; they stay, and can be finished and printed', async ({
  page,
}) => {
  const tool = await openTool(page);
  await box(tool, /^because/).fill('you never listen');
  await box(tool, /^when/).fill('you hit me');

  await expect(tool.getByText('First, are you safe?', { exact: true })).toBeVisible();
  await expect(tool.getByRole('status')).toContainText('First, are you safe?');
  await expect(thought(tool)).toHaveCount(0);
  await expect(box(tool, /^when/)).toHaveValue('you hit me');
  await expect(tool.locator('.sentence')).toContainText('when you hit me');
  await expect(tool.getByRole('link', { name: 'get help now' })).toHaveCount(2);
  await expectNoViolations(page);

  await box(tool, /^when/).fill('you were late');
  await expect(tool.getByText('First, are you safe?', { exact: true })).toHaveCount(0);
});

test('the words can take four forms, by arrow keys, and print as chosen', async ({ page }) => {
  const tool = await openTool(page);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await box(tool, /I feel/).fill('hurt');
  await box(tool, /^I would like/).fill('you to call');
  await tool.getByRole('radio', { name: 'In full' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(tool.getByRole('radio', { name: 'As a text message' })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await tool.getByRole('radio', { name: 'Softly' }).check();
  await expect(tool.locator('.sentence')).toContainText('Dear ___,');
  await expect(tool.locator('.sentence')).toContainText('It would help me if you could call.');
  await expectNoViolations(page);

  await tool.getByRole('button', { name: 'Print', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(tool.locator('.sheet-sentence')).toContainText('With care,');
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages).toHaveLength(1);
});

test('feelings are found as one types, and backing out loses none', async ({ page }) => {
  const tool = await openTool(page);
  await tool.getByText('Pick words for a feeling').click();
  await tool.getByRole('checkbox', { name: 'lonely' }).check();
  await expectNoViolations(page);

  await tool.getByRole('textbox', { name: 'Find a feeling' }).fill('chest');
  await expect(tool.getByRole('checkbox', { name: 'lonely' })).toHaveCount(0);
  await tool.getByRole('checkbox', { name: 'scared' }).check();
  await tool.getByText('Pick words for a feeling').click();

  await expect(tool.locator('.sentence')).toHaveText('I feel lonely and scared.');
});

test('practice can be done by keyboard, keeps what was tried, and asks nothing of a server', async ({
  page,
}) => {
  const tool = await openTool(page);
  await tool.getByText('Practice on made-up statements').focus();
  await page.keyboard.press('Enter');
  const ask = tool.getByRole('group', { name: 'What might get in the way here?' });
  await expect(ask).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  await ask.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await expect(tool.getByRole('group', { name: 'What we see' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('you did not call in May');
  await expect(tool.getByText('This checker has no more to ask about it.').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(tool.getByText(/One way of many: “I feel sad/)).toBeVisible();
  await expectNoViolations(page);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(tool.getByText(/^2 of 30/).first()).toBeVisible();
  await tool.getByRole('button', { name: 'The one before' }).click();
  await expect(box(tool, /Try it/)).toHaveValue('you did not call in May');
  expect(asked.filter((url) => !/\/_astro\/[^?]+\.(?:js|woff2)$/.test(url))).toEqual([]);
});

test('without what it would fetch, the form still makes words, and says nothing of it', async ({
  page,
}) => {
  await page.route(/_astro\/(?:writer|guide)\./, (route) => route.abort());
  const tool = await openTool(page);

  await box(tool, /I feel/).fill('hurt');
  await box(tool, /^when/).fill('you always leave');

  await expect(tool.locator('.sentence')).toHaveText('I feel hurt when you always leave');
  await expect(tool.locator('.note')).toHaveText('');
});

for (const width of [320, 390, 834]) {
  test(`nothing of it scrolls sideways at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const tool = await openTool(page);
    await box(tool, /I feel/).fill('like an idiot');
    await box(tool, /^I would like/).fill('you to be better');
    await tool.getByText('Pick words for a feeling').click();
    await tool.getByText('Practice on made-up statements').click();
    await expect(thought(tool)).toHaveCount(2);

    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

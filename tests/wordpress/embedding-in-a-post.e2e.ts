import { expect, test, type Page } from '@playwright/test';

const SITE = process.env['SITE_URL'] ?? '';
const posts = JSON.parse(process.env['WORDPRESS_POSTS'] ?? '{}') as Record<
  string,
  { id: number; kept: string }
>;

/** Opens a post by who wrote it and how. */
async function open(page: Page, name: string) {
  await page.goto(`/?p=${posts[name]?.id ?? 0}`);
  await expect(page.getByText('After it.')).toBeVisible();
}

/** Waits for the tool in the first frame, and writes in it. */
async function useTool(page: Page, selector = 'iframe') {
  await page.locator(selector).first().scrollIntoViewIfNeeded();
  const frame = page.locator(selector).first().contentFrame();
  const tool = frame.getByRole('region', { name: 'Your I statement' });
  await expect(tool).toHaveAttribute('data-live', '');
  await frame.getByRole('textbox', { name: /I feel/ }).fill('hurt');
  await expect(frame.locator('.sentence')).toHaveText('I feel hurt.');
  return frame;
}

const heightOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height);

test('the posts are there', () => {
  expect(Object.keys(posts).sort()).toEqual([
    'admin-address',
    'admin-frame',
    'admin-script',
    'author-address',
    'author-frame',
    'author-script',
    'editor',
  ]);
});

for (const writer of ['admin', 'author']) {
  test(`the bare address by an ${writer} becomes the tool, sized and shut off`, async ({
    page,
  }) => {
    await open(page, `${writer}-address`);
    const selector = 'iframe.wp-embedded-content';
    const frame = page.locator(selector);

    await useTool(page, selector);
    await expect(frame).toHaveAttribute('sandbox', 'allow-scripts');
    await expect(frame).toHaveAttribute('title', /Build an I statement/);
    await expect(page.locator('blockquote.wp-embedded-content')).toBeHidden();
    await expect(frame).toHaveAttribute('height', '1000');
    // Not clipped to a pixel, as WordPress leaves a frame that does not answer.
    expect(await heightOf(page, selector)).toBeGreaterThan(500);
    expect(await frame.evaluate((element) => getComputedStyle(element).clip)).toBe('auto');
  });
}

test('in a tool taller than WordPress allows, the rest can be scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await open(page, 'author-address');
  const frame = await useTool(page, 'iframe.wp-embedded-content');

  // The last of the tool, by a scroll inside the frame; the way to its page stands at the frame's lower edge.
  const last = frame.getByRole('main').getByRole('button').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await page
    .locator('iframe.wp-embedded-content')
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await expect(frame.getByRole('link', { name: /This tool on Small Promises/ })).toBeInViewport();
});

test('from the bare address, a way to help leads the whole tab there', async ({ page }) => {
  await open(page, 'author-address');
  const frame = await useTool(page, 'iframe.wp-embedded-content');

  await frame.getByRole('link', { name: 'get help now' }).click();

  await expect(page).toHaveURL(`${SITE}/help/`);
});

test('from the bare address, leaving fast blanks the frame', async ({ page }) => {
  await open(page, 'author-address');
  const frame = await useTool(page, 'iframe.wp-embedded-content');

  await frame.getByRole('link', { name: 'Leave this site', exact: true }).click();

  await expect(frame.getByRole('alert')).toHaveText('Loading.');
  await expect(frame.getByRole('textbox')).toHaveCount(0);
});

test('from the bare address, copying works or marks the words, and printing says that it cannot', async ({
  page,
}) => {
  await open(page, 'author-address');
  const frame = await useTool(page, 'iframe.wp-embedded-content');

  await frame.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(frame.locator('.note')).toHaveText(/Copied|The sentence is marked/);
  await frame.getByRole('button', { name: 'Print', exact: true }).click();

  await expect(frame.getByText(/does not let it print/)).toBeVisible();
});

test('the editor shows the same while the post is written', () => {
  expect(posts['editor']?.kept).toContain('sandbox="allow-scripts"');
  expect(posts['editor']?.kept).toContain(`${SITE}/embed/i-statement/#?secret=`);
});

test('the frame by an admin works', async ({ page }) => {
  await open(page, 'admin-frame');

  await useTool(page, 'iframe[title="Build an I statement"]');
});

test('the script by an admin works and sizes the frame', async ({ page }) => {
  await open(page, 'admin-script');

  await useTool(page, 'small-promises-tool iframe');
  await expect.poll(() => heightOf(page, 'small-promises-tool iframe')).toBeGreaterThan(900);
});

test('of the frame by an author, who may not write HTML, WordPress keeps nothing', async ({
  page,
}) => {
  await open(page, 'author-frame');

  expect(posts['author-frame']?.kept).not.toContain('iframe');
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('of the script by an author, who may not write HTML, the plain link is left', async ({
  page,
}) => {
  await open(page, 'author-script');

  expect(posts['author-script']?.kept).not.toContain('<script');
  const link = page.getByRole('link', { name: 'Build an I statement', exact: true });
  await expect(link).toHaveAttribute('href', `${SITE}/tools/i-statement/`);
});

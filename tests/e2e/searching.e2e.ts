import { expect, test } from '@playwright/test';

test('a search can be linked to, and says when it is done', async ({ page }) => {
  await page.goto('/search/?q=slow+reply');

  const results = page.locator('[data-search-results]');
  await expect(results).toHaveAttribute('data-search-state', 'done');
  await expect(results.getByRole('link', { name: /slow reply/ }).first()).toBeVisible();
  await expect(results.locator('mark').first()).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: 'results for “slow reply”' }),
  ).toBeVisible();
});

test('a result leads to the section where the words stand', async ({ page }) => {
  await page.goto('/search/?q=slow+reply');
  await expect(page.locator('[data-search-state=done]')).toBeVisible();

  await page.locator('.hit-section a').first().click();

  await expect(page).toHaveURL(/\/[a-z-]+\/[a-z-]+\/#/);
});

test('questions and terms are found as themselves', async ({ page }) => {
  await page.goto('/search/?q=gaslighting');
  await expect(page.locator('[data-search-state=done]')).toBeVisible();

  await expect(page.getByRole('link', { name: 'What is gaslighting?' })).toHaveAttribute(
    'href',
    '/faq/#what-is-gaslighting',
  );
  await expect(page.getByRole('link', { name: 'Gaslighting', exact: true })).toHaveAttribute(
    'href',
    '/glossary/#gaslighting',
  );
});

test('results can be narrowed by kind and by topic, and widened again', async ({ page }) => {
  await page.goto('/search/?q=trust');
  const count = page.locator('.search-count');
  await expect(count).toContainText('results for');
  const all = Number.parseInt(await count.innerText(), 10);

  await page.getByLabel('Kind').selectOption('Question');
  await expect(page.locator('.hit-kind').first()).toContainText('Question');
  await expect(count).not.toContainText(`${all} results`);
  await page.getByLabel('Kind').selectOption('');

  await expect(count).toContainText(`${all} results`);
});

test('a typo is mended, said, and can be taken back', async ({ page }) => {
  await page.goto('/search/?q=atachment');

  await expect(page.getByText('Showing results for attachment.')).toBeVisible();
  await expect(page.locator('.search-count')).toHaveText(/^\d+ results?$/);
  await expect(page.locator('.hit-title').first()).toContainText('ttachment');
  await page.getByRole('button', { name: 'Search instead for “atachment”' }).click();

  await expect(page.getByText('Showing results for attachment.')).toBeHidden();
});

test('with a reader’s own colors the words that were found can still be read', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('/search/?q=trust');
  const marks = page.locator('.hit mark');
  await expect(marks.first()).toBeVisible();

  const grounds = await marks.evaluateAll((all) =>
    all.map((mark) => {
      const { color, backgroundColor } = getComputedStyle(mark);
      return { color, backgroundColor };
    }),
  );
  expect(grounds.length).toBeGreaterThan(5);
  for (const { color, backgroundColor } of grounds) {
    expect(backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    expect(backgroundColor).not.toBe(color);
  }
});

test('a sentence finds the page it is about', async ({ page }) => {
  await page.goto('/search/?q=why+do+i+keep+checking+my+boyfriends+phone');

  await expect(page.locator('.hit-title').first()).toHaveAttribute(
    'href',
    '/signs/checking-and-testing/',
  );
});

for (const words of ['he hits me', 'i want to die', 'he tracks my phone and i am scared']) {
  test(`“${words}” puts help above everything found`, async ({ page }) => {
    await page.goto(`/search/?${new URLSearchParams({ q: words }).toString()}`);

    const first = page.locator('[data-search-results] a').first();
    await expect(first).toHaveAttribute('href', '/help/');
  });
}

for (const words of ['kill time', 'dying to know if he likes me', 'small promises']) {
  test(`“${words}” is no call for help`, async ({ page }) => {
    await page.goto(`/search/?${new URLSearchParams({ q: words }).toString()}`);
    await expect(page.locator('[data-search-state=done]')).toBeVisible();

    await expect(page.locator('.search-help')).toHaveCount(0);
  });
}

test('suggestions complete what is typed, and searching for one is a press away', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('is jealo');
  await page.getByRole('button', { name: 'Is jealousy normal?' }).click();

  await expect(page.getByRole('searchbox')).toHaveValue('Is jealousy normal?');
  await expect(page.locator('.hit-title').first()).toHaveText('Is jealousy normal?');
});

test('nothing found is no dead end', async ({ page }) => {
  await page.goto('/search/?q=zzyzxq');

  await expect(page.getByText('Nothing found for “zzyzxq”').last()).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Get help now' })).toBeVisible();
});

test('where the index cannot be loaded, the page says so and shows other ways', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=trust');

  await expect(page.getByText('The search could not be loaded.').last()).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Glossary' })).toBeVisible();
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-search-state', 'done');
});

test('from any page, Ctrl K opens the search, arrows walk it, Enter follows, Escape closes', async ({
  page,
}) => {
  await page.goto('/rebuilding/small-promises/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search the site' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('link', { name: 'Search', exact: true })).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('forgive');
  const first = dialog.locator('a[data-hit]').first();
  // What is found while one types may still change.
  await expect(dialog.getByRole('status').filter({ hasText: 'for “forgive”' })).toBeAttached();
  await expect(dialog.locator('button[data-hit]').first()).toBeVisible();
  // Suggestions come before what was found.
  for (let step = await dialog.locator('button[data-hit]').count(); step >= 0; step -= 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(first).toBeFocused();
  const href = (await first.getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(href);
});

test('no key alone opens the search, as a device that hears words may press any of them', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/signs/');
  await page.keyboard.type('/k slash');

  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(asked.filter((url) => /\/dialog\./.test(url))).toEqual([]);
});

test('with help above what is found, the arrow keys lead to it first', async ({ page }) => {
  await page.goto('/signs/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search the site' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('i dont feel safe');
  const help = dialog.getByRole('link', { name: 'Get help now' }).first();
  await expect(help).toBeVisible();
  await page.keyboard.press('ArrowDown');

  await expect(help).toBeFocused();
});

test('words typed in the search are sent nowhere and stay in no address', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await page.getByRole('searchbox').fill('rumination');
  await expect(page.locator('dialog [data-hit]').first()).toBeVisible();

  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-state=done]')).toBeVisible();

  await expect(page).toHaveURL('/search/');
  await expect(page.getByRole('searchbox')).toHaveValue('rumination');
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((url) => url.includes('rumination'))).toEqual([]);
});

for (const place of ['dialog', 'page'] as const) {
  test(`on the ${place}, someone who listens hears what was found once, not at every key`, async ({
    page,
  }) => {
    await page.goto(place === 'page' ? '/search/' : '/about/');
    if (place === 'dialog') await page.keyboard.press('Control+k');
    const field = page.getByRole('searchbox');
    await field.focus();
    await page.evaluate(`{
      window.heard = [];
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const status = (target.closest ? target : target.parentElement).closest('[role=status]');
          if (status?.textContent) window.heard.push(status.textContent);
        }
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
    }`);

    await field.pressSequentially('he checks my phone', { delay: 80 });
    const status = page.getByRole('status').filter({ hasText: 'results for' });
    await expect(status).toHaveText(/^If you are in danger.* results for “he checks my phone”$/);

    expect(new Set(await page.evaluate<string[]>('window.heard')).size).toBe(1);
  });
}

// A browser writes every address down as it goes there, also one that the page then takes back.
test('words typed in the search are never in an address, so the history cannot tell them', async ({
  page,
}) => {
  const been: string[] = [];
  page.on('framenavigated', (frame) => been.push(frame.url()));
  const search = async (words: string, way: 'Enter' | 'all') => {
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill(words);
    const all = dialog.getByRole('link', { name: 'See all results' });
    await expect(all).toBeVisible();
    if (way === 'Enter') await page.keyboard.press('Enter');
    else await all.click();
    await expect(page.locator('.search-count')).toContainText(`“${words}”`);
    await expect(dialog).toBeHidden();
  };
  await page.goto('/');
  await search('boundary', 'Enter');
  await search('jealous', 'all');
  await page.goto('/about/');
  await search('forgive', 'all');

  expect(been.length).toBeGreaterThan(3);
  expect(been.filter((url) => /boundary|jealous|forgive/.test(url))).toEqual([]);
  await page.goBack();
  await page.goBack();
  await expect(page.locator('.search-count')).toContainText('“jealous”');
});

test('nothing of the search is loaded before a reader shows interest', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/understanding/what-trust-is/');
  await page.waitForLoadState('networkidle');

  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter((url) => /pagefind|dialog|preact/.test(url))).toEqual([]);
});

test('“Back” from a result finds the search as it was', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('boundary');
  await page.locator('.hit-title').first().click();
  await expect(page).not.toHaveURL(/search/);

  await page.goBack();

  await expect(page.getByRole('searchbox')).toHaveValue('boundary');
  await expect(page.locator('.hit-title').first()).toBeVisible();
});

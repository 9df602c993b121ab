import { expect, test, type Page } from '@playwright/test';
import { openHost } from '../support/host.ts';
import { searchLeaveAndGoBack, serveWeather, WEATHER } from '../support/leaving.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the way out is a plain link that tells the next site nothing', async ({ page }) => {
    const visits = await serveWeather(page);
    await page.goto('/deciding/staying-safe/');

    await page.getByRole('link', { name: 'Leave this site', exact: true }).click();

    await expect(page).toHaveURL(WEATHER);
    expect(visits[0]?.['referer']).toBeUndefined();
  });
});

test('one press leaves, and “Back” does not lead to the page again', async ({ page }) => {
  const visits = await serveWeather(page);
  await page.goto('/');
  await page.goto('/deciding/red-flags/');

  await page.getByRole('link', { name: 'Leave this site', exact: true }).click();
  await expect(page).toHaveURL(WEATHER);
  await page.goBack();

  await expect(page).toHaveURL('/');
  expect(visits[0]?.['referer']).toBeUndefined();
});

test('Shift pressed three times alone leaves; presses are announced', async ({ page }) => {
  await serveWeather(page);
  await page.goto('/help/');

  await page.keyboard.press('Shift');
  await expect(page.getByText('Press 2 more times to leave this site.')).toBeAttached();
  await page.keyboard.press('Shift');
  await expect(page.getByText('Press once more to leave this site.')).toBeAttached();
  await page.keyboard.press('Shift');

  await expect(page).toHaveURL(WEATHER);
});

test('Shift held for capital letters never leaves', async ({ page }) => {
  await serveWeather(page);
  await page.goto('/faq/');
  await page.getByLabel('Find a question').focus();

  await page.keyboard.press('Shift+A');
  await page.keyboard.press('Shift+B');
  await page.keyboard.press('Shift+C');
  await page.keyboard.press('Shift');

  await expect(page).toHaveURL('/faq/');
  await expect(page.getByText('Press 2 more times to leave this site.')).toBeAttached();
});

test('Shift held to scroll, to click or to select never leaves', async ({ page }) => {
  await serveWeather(page);
  await page.goto('/faq/');
  const field = page.getByLabel('Find a question');
  await field.fill('how long');

  const uses = [
    () => page.mouse.wheel(0, 120),
    () => field.click(),
    () => page.keyboard.press('ArrowLeft'),
  ];
  for (const use of uses.flatMap((one) => [one, one, one])) {
    await page.keyboard.down('Shift');
    await use();
    await page.keyboard.up('Shift');
  }
  await page.keyboard.press('Shift');

  await expect(page.getByText('Press 2 more times to leave this site.')).toBeAttached();
  await expect(page).toHaveURL('/faq/');
});

test('while the next page is slow, nothing of this one can be seen', async ({ page }) => {
  await page.context().route(/^https:/, () => undefined);
  const seen: string[] = [];
  await page.exposeFunction('tellTest', (text: string) => seen.push(text));
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver(() => {
        const alert = document.body.querySelector('[role=alert]');
        // @ts-expect-error Exposed by the test.
        window.tellTest(
          `${document.title} / ${document.body.innerText} / ${alert?.textContent ?? ''}`,
        );
      }).observe(document.body, { childList: true });
    });
  });
  await page.goto('/signs/signs-of-trust-issues/');

  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');

  await expect.poll(() => seen.at(-1)).toBe('Loading. / Loading. / Loading.');
});

test('leaving empties every store of the site on the device', async ({ page }) => {
  await serveWeather(page);
  await page.goto('/tools/i-statement/');
  await page.evaluate(async () => {
    localStorage.setItem('kept', 'words');
    sessionStorage.setItem('kept', 'words');
    await (await caches.open('kept')).put('/kept', new Response('words'));
    return new Promise((done) => {
      indexedDB.open('kept').onsuccess = (event) => {
        const { result } = event.target as IDBOpenDBRequest;
        result.close();
        done(undefined);
      };
    });
  });

  await page.getByRole('link', { name: 'Leave this site', exact: true }).click();
  await expect(page).toHaveURL(WEATHER);
  await page.goto('/about/');

  const left = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(left).toEqual({ local: 0, session: 0, databases: 0, caches: 0 });
});

test('after leaving, “Back” to the search does not show what was asked', async ({ page }) => {
  await searchLeaveAndGoBack(page, 'he checks my phone');

  await expect(page.getByText('Try a word')).toBeVisible();
  await expect(page.getByLabel('Search the site')).toHaveValue('');
  await expect(page.getByText('checks my phone')).toHaveCount(0);
});

/** Goes on to another page and comes back to this one out of the browser's memory, as far as it can tell. */
const passThroughMemory = (page: Page, during: () => void) =>
  page.evaluate(`{
    const go = (type) => dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    go('pagehide');
    (${during.toString()})();
    go('pageshow');
  }`);

test('words typed before the page that was left are not there on the way “Back”', async ({
  page,
}) => {
  await page.goto('/tools/i-statement/');
  const box = page.getByRole('region', { name: 'Your I statement' }).getByRole('textbox').first();
  await box.fill('afraid of Tom');

  await passThroughMemory(page, () => undefined);
  await expect(box).toHaveValue('afraid of Tom');

  const isReloaded = page.waitForEvent('load');
  await passThroughMemory(page, () => sessionStorage.clear());
  await isReloaded;
  await expect(box).toHaveValue('');
});

test('the way out is in sight on a phone wherever one has scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/causes/past-betrayal/');
  await page.mouse.wheel(0, 3000);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(2000);

  await expect(page.getByRole('link', { name: 'Leave this site', exact: true })).toBeInViewport();
});

/** Opens a page of another site with the builder in a frame, and gives the frame. */
async function openFramed(page: Page, baseURL: string | undefined, attributes: string) {
  await openHost(
    page,
    `<iframe title="A tool" ${attributes} src="${baseURL ?? ''}/embed/i-statement/"></iframe>`,
  );
  return page.frameLocator('iframe');
}

test('in another site’s tall frame the way out is in sight, and leaves with the whole tab', async ({
  page,
  baseURL,
}) => {
  await serveWeather(page);
  const frame = await openFramed(page, baseURL, 'width="600" height="2000"');
  const exit = frame.getByRole('link', { name: 'Leave this site', exact: true });
  await expect(exit).toBeInViewport();

  await exit.click();

  await expect(page).toHaveURL(WEATHER);
});

test('where a frame may not leave, it goes blank', async ({ page, baseURL }) => {
  const frame = await openFramed(page, baseURL, 'sandbox="allow-scripts" width="600" height="900"');
  const tool = frame.getByRole('region', { name: 'Your I statement' });
  await expect(tool).toHaveAttribute('data-live', '');

  await frame.getByRole('link', { name: 'Leave this site', exact: true }).click();

  await expect(frame.getByRole('alert')).toHaveText('Loading.');
  await expect(frame.getByRole('textbox')).toHaveCount(0);
});

test('with the search open, the way out is in it', async ({ page }) => {
  await serveWeather(page);
  await page.goto('/deciding/staying-safe/');
  await page.keyboard.press('Control+k');

  await page.getByRole('dialog').getByRole('link', { name: 'Leave this site quickly' }).click();

  await expect(page).toHaveURL(WEATHER);
});

test('with the search open on a phone and scrolled, the way out is where it always is', async ({
  page,
}) => {
  await serveWeather(page);
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/deciding/red-flags/');
  const exit = page.getByRole('link', { name: 'Leave this site', exact: true });
  const place = await exit.boundingBox();
  await page.getByRole('link', { name: 'Search' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('he checks my phone');
  await dialog.locator('[data-hit]').last().scrollIntoViewIfNeeded();

  expect(await exit.boundingBox()).toEqual(place);
  await page.keyboard.press('Shift');
  await expect(dialog.getByText('Press 2 more times to leave this site.')).toBeAttached();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  expect(await exit.boundingBox()).toEqual(place);

  await page.keyboard.press('Control+k');
  await exit.click();
  await expect(page).toHaveURL(WEATHER);
});

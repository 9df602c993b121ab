import { expect, test, type Page } from '@playwright/test';

/**
 * A voice that speaks at once and keeps what it said; `hold` makes it stay in the middle of a sentence.
 * What is cut short ends too, as many engines have it, at once or a moment later.
 */
async function giveVoice(
  page: Page,
  { holdAt = Number.MAX_SAFE_INTEGER, isLocal = true, endsLate = true } = {},
) {
  await page.addInitScript(
    ({ hold, localService, late }) => {
      const said: string[] = [];
      let speaking: SpeechSynthesisUtterance | undefined;
      let waiting = 0;
      const later = (work: () => void, delayMs = 0) => {
        waiting += 1;
        setTimeout(() => {
          work();
          waiting -= 1;
        }, delayMs);
      };
      const end = (utterance: SpeechSynthesisUtterance) => {
        if (speaking === utterance) speaking = undefined;
        utterance.onend?.(new Event('end') as SpeechSynthesisEvent);
      };
      const voice = {
        said,
        get isSpeaking() {
          return speaking !== undefined;
        },
        get isAtRest() {
          return waiting === 0;
        },
        getVoices: () => [{ lang: 'en-US', name: 'Plain', localService }],
        speak(utterance: SpeechSynthesisUtterance) {
          said.push(utterance.text);
          speaking = utterance;
          later(() => {
            if (speaking !== utterance) return;
            utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
            if (said.length < hold) end(utterance);
          });
        },
        cancel() {
          const cut = speaking;
          speaking = undefined;
          if (cut && late) later(() => end(cut), 20);
          else if (cut) end(cut);
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: voice });
      // The real one refuses a voice that is not the browser's.
      window.SpeechSynthesisUtterance = class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      } as unknown as typeof SpeechSynthesisUtterance;
    },
    { hold: holdAt, localService: isLocal, late: endsLate },
  );
}

const listSaid = (page: Page) =>
  page.evaluate(() => (speechSynthesis as unknown as { said: string[] }).said);

/** The voice has told all there is to tell of what was said and cut short so far. */
const waitForRest = (page: Page) =>
  page.waitForFunction(() => (speechSynthesis as unknown as { isAtRest: boolean }).isAtRest);

test('a page is read aloud from its title to its end, without the numbers of its sources', async ({
  page,
}) => {
  await giveVoice(page);
  await page.goto('/signs/overthinking-and-mixed-signals/');
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
  await expect.poll(async () => (await listSaid(page)).length).toBeGreaterThan(60);

  const said = await listSaid(page);
  expect(said[0]).toBe(await page.getByRole('heading', { level: 1 }).innerText());
  expect(said.filter((sentence) => /[a-z]\d+\.?$/.test(sentence))).toEqual([]);
});

test('it can be paused in a sentence, goes on with that sentence, and stops', async ({ page }) => {
  await giveVoice(page, { holdAt: 4 });
  await page.goto('/understanding/what-trust-is/');
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect.poll(async () => (await listSaid(page)).length).toBe(4);
  const marked = await page.evaluate(() => String([...(CSS.highlights.get('spoken') ?? [])][0]));
  expect(marked.startsWith((await listSaid(page))[3]?.slice(0, 20) ?? 'nothing')).toBe(true);

  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(async () => (await listSaid(page)).length).toBe(5);
  const said = await listSaid(page);
  expect(said[4]).toBe(said[3]);

  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
  expect(await page.evaluate(() => CSS.highlights.has('spoken'))).toBe(false);
});

test('a device without a voice is offered none', async ({ page }) => {
  await page.addInitScript(() => {
    // @ts-expect-error As in a browser that has never had one.
    delete Window.prototype.speechSynthesis;
    // @ts-expect-error The same, where it is the window's own.
    delete window.speechSynthesis;
  });
  await page.goto('/understanding/what-trust-is/');

  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Listen' })).toBeHidden();
});

test('a voice that lives on a server is not used, as its maker would learn what is read', async ({
  page,
}) => {
  await giveVoice(page, { isLocal: false });
  await page.goto('/understanding/what-trust-is/');

  await page.getByRole('button', { name: 'Listen' }).click();

  await expect(page.getByText('This device has no English voice of its own.')).toBeVisible();
  expect(await listSaid(page)).toEqual([]);
});

test('pressed twice in a hurry, one voice reads, not two', async ({ page }) => {
  await giveVoice(page, { holdAt: 1 });
  await page.goto('/understanding/what-trust-is/');

  await page.getByRole('button', { name: 'Listen' }).dblclick();

  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await waitForRest(page);
  expect(new Set(await listSaid(page)).size).toBe(1);
});

for (const endsLate of [false, true]) {
  test(`pressed again and again, no sentence is said twice or left out, and Stop stops, where a voice ends ${endsLate ? 'late' : 'at once'}`, async ({
    page,
  }) => {
    await giveVoice(page, { holdAt: 3, endsLate });
    await page.goto('/understanding/what-trust-is/');
    const listen = page.locator('[data-action=listen]');
    await listen.click();
    await expect.poll(() => listSaid(page)).toHaveLength(3);

    // Pause, go on, pause, go on.
    await listen.evaluate((button: HTMLElement) => {
      for (let presses = 0; presses < 4; presses += 1) button.click();
    });
    await expect(listen).toHaveText('Pause');
    await waitForRest(page);
    const [, , third, ...again] = await listSaid(page);
    expect(again).toEqual([third, third]);

    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(listen).toHaveText('Listen');
    await waitForRest(page);
    await expect(listen).toBeFocused();
    expect(await listSaid(page)).toHaveLength(5);
  });
}

test('read to its end or stopped, a page can be listened to again from its title', async ({
  page,
}) => {
  await giveVoice(page, { holdAt: 2 });
  await page.goto('/understanding/what-trust-is/');
  const listen = page.getByRole('button', { name: 'Listen' });
  await listen.click();
  await expect.poll(() => listSaid(page)).toHaveLength(2);
  await page.getByRole('button', { name: 'Stop' }).click();

  await listen.click();

  await expect.poll(() => listSaid(page)).toHaveLength(3);
  const said = await listSaid(page);
  expect(said[2]).toBe(said[0]);
});

test('where the reading aloud cannot be loaded, the page says so, and it can be tried again', async ({
  page,
  context,
}) => {
  await giveVoice(page, { holdAt: 1 });
  await page.goto('/understanding/what-trust-is/');
  await context.setOffline(true);
  const listen = page.getByRole('button', { name: 'Listen' });
  await listen.click();
  const words = page.getByText('Reading aloud could not be loaded.');
  await expect(words).toBeVisible();

  await context.setOffline(false);
  await listen.click();

  await expect.poll(() => listSaid(page)).toHaveLength(1);
  await expect(words).toBeHidden();
});

test('leaving falls silent at once, though the next page is slow', async ({ page }) => {
  await page.route(/^https:/, () => undefined);
  await giveVoice(page, { holdAt: 3, endsLate: false });
  await page.goto('/understanding/what-trust-is/');
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect.poll(() => listSaid(page)).toHaveLength(3);

  await page.getByRole('link', { name: 'Leave this site', exact: true }).click();

  await expect(page.getByRole('alert')).toHaveText('Loading.');
  const voice = await page.evaluate(() => ({ ...speechSynthesis }));
  expect(voice).toMatchObject({ isSpeaking: false });
  expect(await listSaid(page)).toHaveLength(3);
});

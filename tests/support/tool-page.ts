import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { composeKeptFile } from '../../src/tools/shared/logic/kept-format.ts';

/** The tool on a page, once its script has taken over. */
export async function openTool(page: Page, address: string, name: string): Promise<Locator> {
  await page.goto(address);
  const tool = page.getByRole('region', { name });
  await tool.scrollIntoViewIfNeeded();
  await expect(tool).toHaveAttribute('data-live', '');
  return tool;
}

/** The I statement's page, live, with words in its first box: the box, which still has the focus. */
export async function writeWhen(page: Page, words: string): Promise<Locator> {
  const tool = await openTool(page, '/tools/i-statement/', 'Your I statement');
  const box = tool.getByRole('textbox', { name: 'when …' });
  await box.fill(words);
  return box;
}

/** Moves the focus key by key, as someone without a mouse would, until it is on the control. */
export async function tabTo(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  const isThere = () => control.evaluate((element) => element === document.activeElement);
  for (let pressed = 0; pressed < 80 && !(await isThere()); pressed += 1) {
    await page.keyboard.press(key);
  }
  await expect(control).toBeFocused();
}

/** Presses a control as someone without a mouse would: goes to it key by key, then Enter. */
export async function pressByKey(page: Page, control: Locator, key?: string): Promise<void> {
  await tabTo(page, control, key);
  await page.keyboard.press('Enter');
}

/** Takes in a file with what a tool had kept, as from another device; `name` is how the page lists it. */
export async function takeIn(page: Page, tool: string, data: unknown, name: string): Promise<void> {
  await page.goto('/kept/');
  await page.getByLabel('Take in a file').setInputFiles({
    name: 'kept.json',
    mimeType: 'application/json',
    buffer: Buffer.from(composeKeptFile({ [tool]: { version: 1, data } })),
  });
  await page.getByRole('button', { name: 'Take it in', exact: true }).click();
  await expect(page.locator('section.kept').getByRole('link', { name })).toBeVisible();
}

/** Every address the page asks for from now on. */
export function listRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(request.url());
  });
  return asked;
}

/** What the page has kept on the device. */
export function readKept(page: Page) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
  }));
}

/** Presses a tool's button that prints, and shows the page as it would be on paper. */
export async function pressPrint(tool: Locator, button: string): Promise<void> {
  const page = tool.page();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await tool.getByRole('button', { name: button, exact: true }).click();
  await page.emulateMedia({ media: 'print' });
}

/** How many sheets of paper the page takes. Asked last: the tool then takes its printing to be over. */
export async function countSheets(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  return countPages(await page.pdf({ format }));
}

/** Presses a tool's button that saves a file: its name, and what is in it. */
export async function saveFile(tool: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    tool.page().waitForEvent('download'),
    tool.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

/** How many pixels the page is wider than the screen. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** How many sheets of paper a PDF has. */
export function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** All that the browser holds for this site, as text: names, keys and bytes. */
export const listHeld = (page: Page) =>
  page.evaluate(async () => {
    const held: string[] = [];
    const add = (value: unknown): void => {
      if (value instanceof Uint8Array) held.push(new TextDecoder('latin1').decode(value));
      else if (typeof value === 'object' && value) {
        for (const [key, part] of Object.entries(value)) {
          held.push(key);
          add(part);
        }
      } else held.push(String(value));
    };
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      held.push(name);
      const database = await wait(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        held.push(store);
        const content = database.transaction(store).objectStore(store);
        for (const key of await wait(content.getAllKeys())) add(key);
        for (const value of await wait<unknown[]>(content.getAll())) add(value);
      }
      database.close();
    }
    add({ ...localStorage });
    add({ ...sessionStorage });
    for (const name of await caches.keys()) held.push(name);
    if (document.cookie) held.push(document.cookie);
    return held;
  });

import { expect, test, type Page } from '@playwright/test';
import { openTool } from '../support/tool-page.ts';

const TOOLS = [
  ['/tools/micro-promises/', 'Your small promises', 'I promise …'],
  ['/tools/nightly-reflection/', 'Five lines for tonight', 'What set me off'],
  ['/tools/another-explanation/', 'Is there another explanation?', 'What happened'],
  ['/tools/self-trust-log/', 'Your hunches, one by one', 'My hunch'],
  ['/tools/trust-check-in/', 'A look at the threads', 'One moment that comes to mind'],
] as const;

async function turnOn(page: Page, address: string, name: string, label: string) {
  const tool = await openTool(page, address, name);
  const box = tool.getByLabel(label, { exact: true }).first();
  await box.fill('before');
  await tool.getByText('Keep this on this device').click();
  await tool.getByRole('button', { name: 'Keep it from now on' }).click();
  await expect(tool.getByText('Kept on this device', { exact: true })).toBeVisible();
  return box;
}

for (const [address, name, label] of TOOLS) {
  test(`the last word before ${address} is closed is there on another day`, async ({
    page,
    context,
  }) => {
    const box = await turnOn(page, address, name, label);
    await box.press('End');
    await page.keyboard.type(' and the very last word');
    await page.close();

    const again = await context.newPage();
    const tool = await openTool(again, address, name);
    await expect(tool.getByLabel(label, { exact: true }).first()).toHaveValue(
      'before and the very last word',
    );
  });
}

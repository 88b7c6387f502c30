import type { Page } from 'playwright-core';

/** Goes to a cell of the sheet in front by the name box, as a person does. */
export async function goTo(page: Page, address: string): Promise<void> {
  const nameBox = page.locator('[data-u-comp=defined-name] input').first();
  await nameBox.click();
  await nameBox.fill(address);
  await nameBox.press('Enter');
  // What is typed next belongs to the cell only once the grid has the keyboard back.
  await page.waitForFunction(
    () => document.activeElement?.getAttribute('data-u-comp') === 'editor',
  );
}

/** Types into a cell at the keyboard. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Brings a sheet to the front by its tab. */
export async function openSheet(page: Page, name: string): Promise<void> {
  await page.locator('[data-u-comp=slide-tab-item]').filter({ hasText: name }).click();
}

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
  await page.waitForFunction(() => window.workbench?.host.editing === true);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.workbench?.host.editing === false);
}

/** Brings a sheet to the front by its tab. */
export async function openSheet(page: Page, name: string): Promise<void> {
  await page.locator('[data-u-comp=slide-tab-item]').filter({ hasText: name }).click();
}

export interface Cell {
  readonly sheet: string;
  readonly address: string;
  /** What the cell shows. */
  readonly text: string;
}

/**
 * The cell of a block, found as a person finds it: the row by its 序号, the column by its heading.
 *
 * @param block the block's defined name, e.g. `ipt_actual_2017_09`
 */
export function cellOf(page: Page, block: string, row: string, column: string): Promise<Cell> {
  return page.evaluate(
    ([name, rowId, heading]) => {
      const workbook = window.workbench!.engine.facade.getActiveWorkbook()!;
      const reference = workbook.getDefinedName(name)?.getFormulaOrRefString() ?? '';
      const [, sheet = '', area = ''] = /^=?'?(.+?)'?!(.+)$/.exec(reference) ?? [];
      const worksheet = workbook.getSheetByName(sheet);
      if (worksheet === null) throw new Error(`${name} refers to ${reference}`);
      const range = worksheet.getRange(area.replaceAll('$', ''));
      const shown = range.getDisplayValues();
      const plain = (text: unknown) => String(text ?? '').replace(/[\s*]/g, '');
      const at = shown.findIndex(([first]) => plain(first) === rowId);
      const across = shown[0]!.findIndex((text) => plain(text) === heading);
      if (at < 0 || across < 0) throw new Error(`${name} has no cell ${rowId} × ${heading}`);
      const cell = worksheet.getRange(range.getRow() + at, range.getColumn() + across);
      return { sheet, address: cell.getA1Notation(), text: String(shown[at]![across] ?? '') };
    },
    [block, row, column] as const,
  );
}

/** What the cells of an area show, row by row. */
export function shownIn(page: Page, sheet: string, area: string): Promise<string[][]> {
  return page.evaluate(
    ([name, address]) => {
      const worksheet = window.workbench!.engine.facade.getActiveWorkbook()!.getSheetByName(name);
      if (worksheet === null) throw new Error(`no sheet ${name}`);
      const shown = worksheet.getRange(address).getDisplayValues();
      return shown.map((row) => row.map((text) => String(text ?? '')));
    },
    [sheet, area] as const,
  );
}

/** Waits until every formula holds its result. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => window.workbench!.host.idle());
}

/** What `read` gives once it is what is expected, or after ten seconds: the keyboard's work is done a moment later. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<T> {
  const until = Date.now() + 10_000;
  for (;;) {
    const value = await read();
    if (JSON.stringify(value) === JSON.stringify(expected) || Date.now() > until) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

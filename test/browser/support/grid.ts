import { errors, type Page } from 'playwright-core';
import { columnLetters } from '../../../src/sheets/layout/address';
import { when } from './when';

/** How long Enter may take to end an entry. Milliseconds. */
const AGAIN = 10_000;

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
  // A list of functions that opens at that moment takes the key for itself; a person presses it again.
  do await page.keyboard.press('Enter');
  while (!(await endsEntry(page)));
}

/** False where the entry goes on. */
const endsEntry = (page: Page): Promise<boolean> =>
  page
    .waitForFunction(() => window.workbench?.host.editing === false, null, { timeout: AGAIN })
    .then(() => true)
    .catch((error: unknown) => {
      if (error instanceof errors.TimeoutError) return false;
      throw error;
    });

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
export async function cellOf(
  page: Page,
  block: string,
  row: string,
  column: string,
): Promise<Cell> {
  const { sheet, top, left, shown } = await blockOf(page, block);
  const [down, across] = placeIn(shown, block, row, column);
  const address = `${columnLetters(left + across)}${top + down + 1}`;
  return { sheet, address, text: shown[down]![across]! };
}

/** What each cell of a block shows, by 序号 and heading as for `cellOf`; all of it is read at once. */
export async function textsOf(
  page: Page,
  block: string,
): Promise<(row: string, column: string) => string> {
  const { shown } = await blockOf(page, block);
  return (row, column) => {
    const [down, across] = placeIn(shown, block, row, column);
    return shown[down]![across]!;
  };
}

interface Block {
  readonly sheet: string;
  /** Counted from 0. */
  readonly top: number;
  readonly left: number;
  readonly shown: readonly (readonly string[])[];
}

const blockOf = (page: Page, name: string): Promise<Block> =>
  page.evaluate((block) => {
    const workbook = window.workbench!.engine.facade.getActiveWorkbook()!;
    const reference = workbook.getDefinedName(block)?.getFormulaOrRefString() ?? '';
    const [, sheet = '', area = ''] = /^=?'?(.+?)'?!(.+)$/.exec(reference) ?? [];
    const worksheet = workbook.getSheetByName(sheet);
    if (worksheet === null) throw new Error(`${block} refers to ${reference}`);
    const range = worksheet.getRange(area.replaceAll('$', ''));
    const shown = range.getDisplayValues().map((row) => row.map((text) => String(text ?? '')));
    return { sheet, top: range.getRow(), left: range.getColumn(), shown };
  }, name);

function placeIn(
  shown: Block['shown'],
  block: string,
  row: string,
  column: string,
): readonly [down: number, across: number] {
  const plain = (text = ''): string => text.replace(/[\s*]/g, '');
  const down = shown.findIndex(([first]) => plain(first) === row);
  const across = shown[0]?.findIndex((text) => plain(text) === column) ?? -1;
  if (down < 0 || across < 0) throw new Error(`${block} has no cell ${row} × ${column}`);
  return [down, across];
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

/** What `read` gives once it is what is expected, or the last it gave when that never came. */
export const eventually = <T>(read: () => Promise<T>, expected: T): Promise<T> =>
  when(read, (value) => JSON.stringify(value) === JSON.stringify(expected));

/** Whether a cell of the sheet in front is among those on screen; null while the sheet is not drawn yet. */
export const isInView = (page: Page, address: string): Promise<boolean | null> =>
  page.evaluate((cell) => {
    const sheet = window.workbench!.engine.facade.getActiveWorkbook()!.getActiveSheet();
    // Undefined before the first drawing, whatever its type says.
    const shown = sheet.getVisibleRange() ?? null;
    const place = sheet.getRange(cell);
    if (shown === null) return null;
    return (
      place.getRow() >= shown.startRow &&
      place.getRow() <= shown.endRow &&
      place.getColumn() >= shown.startColumn &&
      place.getColumn() <= shown.endColumn
    );
  }, address);

import { columnNumber, LAST_COLUMN, parseArea } from '../area';
import type { Fault } from '../fault';
import { Faults } from '../fault';
import { formulaFaults } from '../formula/formulaFaults';
import type { Book } from '../book';
import { childOf, childrenOf } from '../xml';

/** Sheets, the one that is shown first, and the defined names. */
export function workbookFaults(book: Book): Fault[] {
  const faults = new Faults(book.main);
  sheetFaults(book, faults);
  nameFaults(book, faults);
  return faults.found;
}

function sheetFaults({ root, sheets }: Book, faults: Faults): void {
  for (const { name, id, path } of sheets) {
    const isName =
      name.length >= 1 &&
      name.length <= 31 &&
      !/[:\\/?*[\]\p{Cc}]/u.test(name) &&
      !/^'|'$/.test(name);
    faults.unless(isName && !/^history$/i.test(name), 'no name for a sheet', name);
    faults.unless(id >= 1 && id <= 65_534, `sheetId ${id}`, name);
    faults.unless(path !== undefined, 'a sheet without a part', name);
  }
  faults.unique(
    sheets.map(({ name }) => name.toLowerCase()),
    'sheet',
  );
  faults.unique(
    sheets.map(({ id }) => String(id)),
    'sheetId',
  );
  const view = childOf(root, 'bookViews', 'workbookView')?.attributes ?? {};
  const active = sheets[Number(view['activeTab'] ?? 0)];
  faults.unless(active?.state === 'visible', 'the sheet that is shown first is not to be seen');
}

function nameFaults(book: Book, faults: Faults): void {
  const defined = childrenOf(childOf(book.root, 'definedNames'), 'definedName');
  faults.unique(
    defined.map(
      ({ attributes: { name, localSheetId = '' } }) => `${name!.toLowerCase()} ${localSheetId}`,
    ),
    'name',
  );
  for (const { attributes, text } of defined) {
    const { name = '', localSheetId } = attributes;
    const sheet = localSheetId === undefined ? undefined : book.sheets[Number(localSheetId)];
    faults.unless((localSheetId === undefined) === (sheet === undefined), 'of no sheet', name);
    if (name.startsWith('_xlnm.')) {
      faults.unless(isBuiltIn(name, text, sheet?.name), `is ${text}`, name);
      continue;
    }
    faults.unless(isFreeName(name), 'no name that Excel takes', name);
    for (const what of formulaFaults(text, book.context))
      faults.add(`${text.slice(0, 40)}: ${what}`, name);
  }
}

/** A name that is neither a cell nor R1C1. */
function isFreeName(name: string): boolean {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name)) return false;
  const [, letters] = /^([A-Z]{1,3})\d+$/i.exec(name) ?? [];
  const isCell = letters !== undefined && columnNumber(letters) <= LAST_COLUMN;
  return !isCell && !/^(?:R\d*)?(?:C\d*)?$/i.test(name);
}

/** Print area, and repeated columns and rows in this order, which name their own sheet. */
function isBuiltIn(name: string, text: string, sheet: string | undefined): boolean {
  if (sheet === undefined) return false;
  const own = [`'${sheet.replaceAll("'", "''")}'!`, `${sheet}!`].find((each) =>
    text.startsWith(each),
  );
  if (own === undefined) return false;
  const cells = text.slice(own.length);
  const [first = '', second] = cells.split(`,${own}`);
  const isRows = /^\$\d+:\$\d+$/;
  return name === '_xlnm.Print_Titles'
    ? (isRows.test(first) && second === undefined) ||
        (/^\$[A-Z]+:\$[A-Z]+$/.test(first) && (second === undefined || isRows.test(second)))
    : /^\$[A-Z]+\$\d+/.test(cells) && parseArea(cells) !== null;
}

import { compact } from './compact';
import { toFile, toGrid } from './formula';
import { attribute, elements, escape, isTrue, unescape } from './xml';

/**
 * Defined names, both ways, as the file's own XML: the library drops their "hidden" mark and does not quote the
 * sheets of print areas.
 */
export interface DefinedName {
  readonly name: string;
  /** The formula without its `=`, as the file holds it. */
  readonly text: string;
  /** Index of the sheet the name belongs to; absent for the whole workbook. */
  readonly sheet?: number;
  readonly hidden?: boolean;
  readonly comment?: string;
}

/** What Univer keeps of a name in its resource, by id. */
export interface GridName {
  id: string;
  name: string;
  formulaOrRefString: string;
  localSheetId?: string;
  comment?: string;
  hidden?: boolean;
}

export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

export function toNamesXml(names: readonly DefinedName[]): string {
  const content = names.map(({ name, text, sheet, hidden, comment }) => {
    const attributes =
      attribute('name', name) +
      attribute('localSheetId', sheet) +
      attribute('hidden', hidden === true ? true : undefined) +
      attribute('comment', comment);
    return `<definedName${attributes}>${escape(text)}</definedName>`;
  });
  return content.length === 0 ? '' : `<definedNames>${content.join('')}</definedNames>`;
}

export function parseNames(workbookXml: string): DefinedName[] {
  return elements(workbookXml, 'definedName').flatMap(({ attributes, inner }) => {
    const { name, localSheetId, hidden, comment } = attributes;
    if (name === undefined) return [];
    return [
      compact<DefinedName>({
        name,
        text: unescape(inner),
        sheet: localSheetId === undefined ? undefined : Number(localSheetId),
        hidden: isTrue(hidden) ? true : undefined,
        comment,
      }),
    ];
  });
}

export function toFileNames(
  names: Readonly<Record<string, GridName>>,
  sheetOrder: readonly string[],
  workbookId: string,
): DefinedName[] {
  return Object.values(names).flatMap((name) => {
    const local = name.localSheetId !== undefined && name.localSheetId !== WHOLE_WORKBOOK;
    const sheet = local ? sheetOrder.indexOf(name.localSheetId ?? '') : undefined;
    if (sheet === -1) return [];
    return [
      compact<DefinedName>({
        name: name.name,
        text: toFile(name.formulaOrRefString, workbookId),
        sheet,
        hidden: name.hidden === true ? true : undefined,
        comment: name.comment ? name.comment : undefined,
      }),
    ];
  });
}

/** Names with a meaning of their own in the file (`_xlnm.…`) are left out. `sheetId` turns an index into an id. */
export function toGridNames(
  names: readonly DefinedName[],
  sheetId: (index: number) => string | undefined,
): Record<string, GridName> {
  const grid: Record<string, GridName> = {};
  names.forEach(({ name, text, sheet, hidden, comment }, index) => {
    const localSheetId = sheet === undefined ? WHOLE_WORKBOOK : sheetId(sheet);
    if (name.startsWith('_xlnm.') || localSheetId === undefined || text === '') return;
    const id = `name-${index + 1}`;
    grid[id] = compact<GridName>({
      id,
      name,
      formulaOrRefString: isReference(text) ? text : toGrid(text),
      localSheetId,
      comment,
      hidden,
    });
  });
  return grid;
}

/** Univer writes references bare and every other formula with its `=`. */
function isReference(text: string): boolean {
  return /^(?:'(?:[^']|'')+'|[^'!(),"=+*/&<>\s-]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/i.test(
    text,
  );
}

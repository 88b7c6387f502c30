import type { CellValue } from '../../figures/types';
import {
  changedCells,
  FORMULA,
  withoutAreas,
  type Constants,
} from '../../sheets/journal/constants';
import type { AddedSheet } from '../../sheets/journal/entry';
import { contentFrom } from '../../sheets/journal/content';
import { parseBlockName } from '../../sheets/blocks/names';
import type { Block } from '../../workbook/block';
import type { SheetContents, State } from '../../workbook/restore/readState';
import type { RestoreSheet } from './types';

/** The sheets of an entry that are still there, found by their names' blocks, and what was changed on them. */
export function findSheets(
  added: readonly AddedSheet[],
  state: State,
): { readonly found: readonly RestoreSheet[]; readonly gone: readonly string[] } {
  const found: RestoreSheet[] = [];
  const gone: string[] = [];
  for (const sheet of added) {
    const block = state.blocks.get(sheet.blocks[0] ?? '');
    const contents = state.contents.find(({ id }) => id === block?.sheetId);
    if (contents === undefined) gone.push(sheet.name);
    else if (!found.some(({ id }) => id === contents.id)) {
      const { id, name, isVisible } = contents;
      const changed = changedCells(sheet.constants, constantsNow(sheet, contents, state));
      found.push({ id, name, isVisible, changed });
    }
  }
  return { found, gone };
}

/** What stands on a sheet, in the shape of what was laid out. */
function constantsNow({ blocks }: AddedSheet, contents: SheetContents, state: State): Constants {
  const { row, column, values, formulas } = contents;
  const cells = values.map((line, index) => [
    ...new Array<CellValue>(column).fill(''),
    ...line.map((value, at) => constantOf(value, formulas[index]?.[at] ?? '')),
  ]);
  const marks = blocks.flatMap((name): Block[] => {
    const block = parseBlockName(name)?.kind === 'marks' ? state.blocks.get(name) : undefined;
    return block === undefined || block.sheetId !== contents.id ? [] : [block];
  });
  return withoutAreas(
    [...Array.from({ length: row }, () => []), ...cells],
    marks.map((block) => ({
      row: block.row,
      column: block.column,
      rows: block.values.length,
      columns: block.values[0]?.length ?? 0,
    })),
  );
}

function constantOf(value: CellValue, formula: CellValue): CellValue {
  const content = contentFrom(value, formula);
  return 'formula' in content ? FORMULA : (content.value ?? '');
}

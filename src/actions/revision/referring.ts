import { parseBlockName } from '../../sheets/blocks/names';
import { sheetOfName, sheetsIn } from '../../sheets/journal/references';
import { cellRef } from '../../sheets/layout/address';
import type { SheetInfo } from '../../workbook/namedBlocks';
import type { OwnFormulas } from '../../workbook/revise/ownFormulas';
import type { RevisionContents } from '../../workbook/revise/readForRevision';
import type { SheetLink } from '../types';
import type { Referring } from './types';

/** Sheets that none of our names leads to. */
export function ownSheets({ sheets, allNames }: RevisionContents): SheetInfo[] {
  const ours = new Set(
    allNames.flatMap(({ name, formula }) => {
      const tab = parseBlockName(name) === null ? null : sheetOfName(formula);
      return tab === null ? [] : [tab.toLowerCase()];
    }),
  );
  return sheets.filter(({ name }) => !ours.has(name.toLowerCase()));
}

/**
 * What people have written themselves that leads to tables which make room.
 *
 * @param anew tabs of those tables, in small letters
 */
export function referringTo(
  anew: ReadonlySet<string>,
  own: readonly OwnFormulas[],
  { allNames }: RevisionContents,
): Referring {
  const refers = (formula: string): boolean =>
    formula.startsWith('=') && [...sheetsIn(formula)].some((tab) => anew.has(tab));
  return {
    cells: own.flatMap((sheet) => firstCell(sheet, refers)),
    names: allNames
      .filter(({ name }) => parseBlockName(name) === null && !name.startsWith('_xlnm'))
      .filter(({ formula }) => refers(formula))
      .map(({ name }) => name),
    isWhole: own.every(({ isWhole }) => isWhole),
  };
}

function firstCell(
  { sheet, row, column, formulas }: OwnFormulas,
  refers: (formula: string) => boolean,
): SheetLink[] {
  for (const [at, line] of formulas.entries()) {
    const found = line.findIndex((cell) => typeof cell === 'string' && refers(cell));
    if (found < 0) continue;
    const address = cellRef(row + at, column + found);
    return [{ sheetId: sheet.id, sheetName: sheet.name, address }];
  }
  return [];
}

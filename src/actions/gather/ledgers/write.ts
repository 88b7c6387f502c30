import { contentFrom } from '../../../sheets/journal/content';
import type { CellChange, NewLines } from '../../../sheets/journal/entry';
import { blockNames } from '../../../sheets/blocks/names';
import { keptSheet } from '../../../sheets/ledger/kept/keptSheet';
import { keptTable, type KeptLine } from '../../../sheets/ledger/kept/keptTable';
import { ledgerTab } from '../../../sheets/ledger/kept/titles';
import type { Cell } from '../../../tables/schema';
import type { CellValue } from '../../../figures/types';
import type { Ledger, Plan } from '../../../plan/types';
import { entriesChange } from '../../../workbook/entries/writeEntries';
import { WorkbookError } from '../../../workbook/errors';
import { allRows } from '../../../workbook/filter/allRows';
import { hasHiddenRows } from '../../../workbook/block';
import type { WorkbookContents } from '../../../workbook/namedBlocks';
import { refuseProtected } from '../../../workbook/refuseProtected';
import type { Change } from '../../../workbook/write/change';
import { nameOfYear } from '../../freeNames';
import { listWrite, type LogWrite } from '../../logLines';
import type { KeptLedger, KeptLedgers } from './kept';
import type { LedgerLines } from './lines';

/** What gathering writes on 台账, and what its record needs to put it back. */
export interface LedgerWrite extends LogWrite {
  /** What comes before: rows that are filtered out show again, or entries would land in others. */
  readonly first: readonly Change[];
  readonly also: readonly Change[];
  readonly cells: readonly CellChange[];
  readonly lines: readonly NewLines[];
}

/** Where no ledger is written. */
export const NO_ROWS: LedgerWrite = {
  ...{ lists: [], added: [], staleNames: [], first: [], also: [], cells: [], lines: [] },
};

/**
 * New rows go below the list, what is known already is changed in its cells.
 *
 * @param wanted the lines of each ledger
 * @throws WorkbookError `workbookProtected`, `sheetProtected`
 */
export function writeLedgers(
  plan: Plan,
  wanted: ReadonlyMap<Ledger, LedgerLines>,
  kept: KeptLedgers,
  reading: WorkbookContents,
): LedgerWrite {
  let so = NO_ROWS;
  const sheets = [...reading.sheets];
  for (const [ledger, { added, edited }] of wanted) {
    const own = kept.get(ledger.id);
    if (own === undefined || added.length + edited.length === 0) continue;
    refuseProtected(own.block ?? undefined);
    if (own.block === null && reading.structureProtected) {
      throw new WorkbookError({ code: 'workbookProtected' });
    }
    const list =
      added.length === 0 ? null : newLines(plan, ledger, added, own, { ...reading, sheets });
    for (const { name } of list?.added ?? []) sheets.push({ id: '', name, visible: true });
    const edits = editsOf(plan, ledger, edited, own);
    so = {
      lists: [...so.lists, ...(list?.lists ?? [])],
      added: [...so.added, ...(list?.added ?? [])],
      staleNames: [...so.staleNames, ...(list?.staleNames ?? [])],
      first: [...so.first, ...(own.block && hasHiddenRows(own.block) ? [allRows(own.block)] : [])],
      also: [...so.also, ...edits.also],
      cells: [...so.cells, ...edits.cells],
      lines: [...so.lines, ...(list === null ? [] : [recordOf(plan, ledger, added)])],
    };
  }
  return so;
}

function newLines(
  plan: Plan,
  ledger: Ledger,
  added: readonly KeptLine[],
  { block }: KeptLedger,
  reading: WorkbookContents,
): LogWrite {
  const name = blockNames.ledger(plan.year, ledger.id);
  const blocks = new Map(block === null ? [] : [[name, block] as const]);
  return listWrite({ ...reading, blocks }, name, keptTable(ledger, plan.year), added, {
    tab: nameOfYear(ledgerTab(ledger), 'ledger', plan.year, reading.names),
    layOut: (sheet) => keptSheet(ledger, plan.year, added, { name: sheet, block: name }),
  });
}

function editsOf(
  plan: Plan,
  ledger: Ledger,
  edited: LedgerLines['edited'],
  { block, reading }: KeptLedger,
): { readonly also: readonly Change[]; readonly cells: readonly CellChange[] } {
  if (block === null || edited.length === 0) return { also: [], cells: [] };
  const { columns } = keptTable(ledger, plan.year);
  const writes = edited.flatMap(({ kept, parts }) =>
    Object.entries(parts).flatMap(([key, value]) => {
      const column = reading.columns.get(key);
      const field = columns[key];
      if (column === undefined || field === undefined || !('write' in field)) return [];
      const now = block.values[kept.at]?.[column] ?? '';
      const before = contentFrom(now, now);
      const content = { value: constantOf(field.write(value)) };
      return [{ id: kept.id, key, column, at: kept.at, before, content, format: field.format }];
    }),
  );
  return {
    also: [
      entriesChange({
        sheetId: block.sheetId,
        sheetName: block.sheetName,
        cells: writes.map(({ at, column, before, content, format = 'General' }) => ({
          ...{ row: block.row + at, column: block.column + column, before, content, format },
        })),
      }).change,
    ],
    cells: writes.map(({ id, key, before, content }) => ({
      ...{ block: block.name, row: String(id), district: key, before, after: content },
    })),
  };
}

function recordOf(plan: Plan, ledger: Ledger, added: readonly KeptLine[]): NewLines {
  const fields = Object.entries(keptTable(ledger, plan.year).columns).filter(
    ([key]) => key !== 'id',
  );
  return {
    block: blockNames.ledger(plan.year, ledger.id),
    columns: fields.map(([key]) => key),
    lines: added.map((line) => [
      Number(line['id']),
      ...fields.map(([key, field]) =>
        'write' in field ? constantOf(field.write(line[key] ?? null)) : '',
      ),
    ]),
  };
}

function constantOf(cell: Cell): CellValue {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell;
  return 'text' in cell ? cell.text : cell.formula;
}

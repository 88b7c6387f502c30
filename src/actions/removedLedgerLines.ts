import type { Ledger, Plan } from '../plan/types';
import { keptTable } from '../sheets/ledger/kept/keptTable';
import type { Area } from '../sheets/layout/layout';
import { area } from '../sheets/layout/look';
import { find } from '../tables/find';
import { columnsOf } from '../tables/schema';
import type { Block } from '../workbook/block';
import { filterOver } from '../workbook/filter/coveredLines';
import { removedLines } from '../workbook/remove/removedLines';
import type { Change } from '../workbook/write/change';

/**
 * Lines of a 台账 go, with everything in them; its name, its filter and what is printed of it follow.
 *
 * @param lines of the block, from 0, in their order
 */
export function removedLedgerLines(
  plan: Plan,
  ledger: Ledger,
  block: Block,
  lines: readonly number[],
): readonly Change[] {
  const { name, sheetId, sheetName, row, column, values } = block;
  const schema = keptTable(ledger, plan.year);
  const { columns } = find(schema, values);
  const formats = new Array<string>(values[0]?.length ?? 0).fill('General');
  for (const [key, { format = 'General' }] of columnsOf(schema)) {
    const at = columns.get(key);
    if (at !== undefined) formats[at] = format;
  }
  const [printed, filter] = [block.printed, block.filter].map((cells) =>
    shrunk(cells ?? null, block, lines.length),
  );
  return [
    ...removedLines({
      ...{ name, sheetId, sheetName, formats, printed: printed ?? null },
      list: area(row, column, values.length, formats.length),
      runs: runsOf(lines).map(({ at, rows }) => ({ at, cells: values.slice(at, at + rows) })),
    }),
    ...(filter ? [filterOver(sheetId, sheetName, filter)] : []),
  ];
}

/** Lines that stand under each other together, the last ones first: what goes moves nothing that is still to go. */
function runsOf(lines: readonly number[]): { readonly at: number; readonly rows: number }[] {
  const runs: { at: number; rows: number }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last !== undefined && last.at + last.rows === line) last.rows += 1;
    else runs.push({ at: line, rows: 1 });
  }
  return runs.reverse();
}

/** Cells that go on being those of the list with what stands above it; null: they are somebody's own. */
function shrunk(
  cells: Area | null,
  { row, values }: Block,
  removed: number,
): { readonly before: Area; readonly after: Area } | null {
  if (cells === null) return null;
  const isOfList =
    cells.row <= row + values.length - 1 && cells.row + cells.rows >= row + values.length;
  return isOfList ? { before: cells, after: { ...cells, rows: cells.rows - removed } } : null;
}

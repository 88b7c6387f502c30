import type { Plan } from '../../plan/types';
import { keptTable } from '../../sheets/ledger/kept/keptTable';
import { area } from '../../sheets/layout/look';
import { find } from '../../tables/find';
import { columnsOf } from '../../tables/schema';
import type { Block } from '../../workbook/block';
import { removedLines } from '../../workbook/remove/removedLines';
import type { Change } from '../../workbook/write/change';
import type { Clearable } from './clearing';

/** Everything of a 台账 but its line of titles goes. */
export function removalOf(plan: Plan, { ledger, block }: Clearable): readonly Change[] {
  if (block === null) return [];
  const { values } = block;
  const schema = keptTable(ledger, plan.year);
  const { header, columns } = find(schema, values);
  const titles = Math.max(0, header);
  const formats = new Array<string>(values[0]?.length ?? 0).fill('General');
  for (const [key, { format = 'General' }] of columnsOf(schema)) {
    const at = columns.get(key);
    if (at !== undefined) formats[at] = format;
  }
  const below = { at: titles + 1, cells: values.slice(titles + 1) };
  const above = { at: 0, cells: values.slice(0, titles) };
  const runs = [below, above].filter(({ cells }) => cells.length > 0);
  const { name, sheetId, sheetName, row, column } = block;
  const list = area(row, column, values.length, formats.length);
  return removedLines({
    ...{ name, sheetId, sheetName, list, runs, formats },
    printed: printedAfter(block, values.length - 1),
  });
}

/** What is printed goes on being the list with what stands above it; null: it is somebody's own. */
function printedAfter(
  { printed = null, row, values }: Block,
  removed: number,
): {
  readonly before: NonNullable<Block['printed']>;
  readonly after: NonNullable<Block['printed']>;
} | null {
  if (printed === null) return null;
  const isOfList = printed.row <= row && printed.row + printed.rows >= row + values.length;
  return isOfList ? { before: printed, after: { ...printed, rows: printed.rows - removed } } : null;
}

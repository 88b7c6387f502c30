import { isoDate } from '../../../src/figures/calendar';
import { fedMeasures, ledgersOf } from '../../../src/plan/ledgers';
import type { Ledger, LedgerColumn, Plan } from '../../../src/plan/types';
import { spellingsOf } from '../../../src/plan/spellings';
import { blockNames } from '../../../src/sheets/blocks/names';
import type { ClearedLine } from '../../../src/sheets/ledger/cleared/clearedTable';
import { keptSheet } from '../../../src/sheets/ledger/kept/keptSheet';
import { own, type KeptLine } from '../../../src/sheets/ledger/kept/keptTable';
import { ledgerTab } from '../../../src/sheets/ledger/kept/titles';
import { readKept } from '../../../src/sheets/ledger/kept/readKept';
import type { CellValue } from '../../../src/figures/types';
import type { KeptRow } from '../../../src/ledgers/types';
import type { SheetLayout } from '../../../src/sheets/layout/layout';

/** A number below `most`. */
export type Draw = (most: number) => number;

const REASONS = ['', '', '', '', '与如皋重复', '不在本市', '=SUM(1)', '证明材料不全，退回补正'];

/** Lines of a ledger with everything that a year does to them. */
export function anyLines(plan: Plan, ledger: Ledger, count: number, draw: Draw): KeptLine[] {
  return Array.from({ length: count }, (_, index) => {
    const unit = plan.districts[draw(plan.districts.length)]!;
    const spellings = spellingsOf(plan, unit);
    const from = plan.year * 100 + 1 + draw(12);
    const to = draw(4) === 0 ? plan.year * 100 + draw(13) : null;
    return {
      id: index + 1,
      unit: draw(3) > 0 ? unit.name : spellings[draw(spellings.length)]!,
      ...{ from, to, check: '', file: `${unit.name}.xlsx`, struck: REASONS[draw(REASONS.length)]! },
      ...Object.fromEntries(
        ledger.columns.map((column) => [own(column.key), valueOf(column, index, plan.year, draw)]),
      ),
    };
  });
}

function valueOf({ type, choices }: LedgerColumn, index: number, year: number, draw: Draw) {
  switch (type) {
    case 'amount':
      return draw(12) === 0 ? null : draw(100_000) / 100;
    case 'date':
      return isoDate({ year, month: 1 + draw(12), day: 1 + draw(28) });
    case 'choice':
      return choices[draw(choices.length)] ?? null;
    default:
      return `${type} ${index + 1}`;
  }
}

/** A 台账 as people leave it: columns in another order, lines sorted, blank ones between. */
export function leftBehind(layout: SheetLayout, draw: Draw): SheetLayout {
  const [block] = layout.names;
  if (block === undefined) throw new Error('a list without a block');
  const { row, rows, columns } = block.area;
  const order = shuffled(
    Array.from({ length: columns }, (_, at) => at),
    draw,
  );
  const inOrder = layout.cells.map((line) => order.map((at) => line[at] ?? null));
  const lines = shuffled(inOrder.slice(row + 1, row + rows), draw);
  const blanks = lines.length > 3 ? [lines[0]!.map(() => null)] : [];
  const cells = [...inOrder.slice(0, row + 1), ...lines.slice(0, 2), ...blanks, ...lines.slice(2)];
  return {
    ...layout,
    cells,
    paints: [],
    merges: [],
    names: [{ ...block, area: { ...block.area, rows: rows + blanks.length } }],
  };
}

function shuffled<T>(list: readonly T[], draw: Draw): T[] {
  const rest = [...list];
  return list.map(() => rest.splice(draw(rest.length), 1)[0]!);
}

export const ledgerSheetOf = (plan: Plan, ledger: Ledger, lines: readonly KeptLine[]) =>
  keptSheet(ledger, plan.year, lines, {
    name: ledgerTab(ledger),
    block: blockNames.ledger(plan.year, ledger.id),
  });

/** What the add-in itself reads of a sheet. */
export function rowsIn(plan: Plan, ledger: Ledger, layout: SheetLayout): readonly KeptRow[] {
  return readKept(plan, ledger, valuesOf(layout)).rows;
}

/** What stands in a sheet's block, without formulas. */
export function valuesOf({ names, cells }: SheetLayout): CellValue[][] {
  const { row, column, rows, columns } = names[0]!.area;
  return cells.slice(row, row + rows).map((line) =>
    line.slice(column, column + columns).map((cell): CellValue => {
      if (cell === null || typeof cell !== 'object') return cell;
      return 'text' in cell ? cell.text : '';
    }),
  );
}

/** What clearings have left, of some units and measures, under any of the units' names. */
export function anyCleared(plan: Plan, count: number, draw: Draw): ClearedLine[] {
  const fed = fedMeasures(plan);
  return Array.from({ length: count }, () => {
    const { ledger, measure } = fed[draw(fed.length)]!;
    const unit = plan.districts[draw(plan.districts.length)]!;
    const spellings = spellingsOf(plan, unit);
    const named = draw(3) > 0 ? unit.name : spellings[draw(spellings.length)]!;
    const at = '2017-10-08 09:30:12';
    const gave = { rows: 1 + draw(9), figure: draw(9) };
    return { at, who: '王科', ledger: ledger.id, unit: named, measure: measure.key, ...gave };
  });
}

/** Sheets of all ledgers of a plan but the last one, which nobody has filled in yet. */
export function anyLedgers(plan: Plan, most: number, draw: Draw): Map<string, SheetLayout> {
  const filled = ledgersOf(plan).slice(0, -1);
  return new Map(
    filled.map((ledger) => {
      const lines = anyLines(plan, ledger, draw(most), draw);
      return [ledger.id, leftBehind(ledgerSheetOf(plan, ledger, lines), draw)] as const;
    }),
  );
}

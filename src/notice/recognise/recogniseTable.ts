import type { Answers } from '../answers';
import { doubt, type Doubt, type LeftOver, type Place } from '../doubt';
import type { DraftRow } from '../draft';
import type { SourceTable } from '../source';
import { Cells } from './cells';
import { chooseTable } from './choose';
import { columnsOf } from './columns';
import type { Known } from './known';
import type { Line } from './line';
import { matrixOf } from './matrix';
import { measureSideOf } from './measureSide';
import { orientationOf } from './orientation';
import { rowsOf } from './rows';
import { rawMeasures } from './series';
import { sidesOf } from './sides';
import { unitSideOf, type UnitSide } from './unitSide';
import { unitsSaid } from './unitLine';

export interface TableFinding {
  readonly side: UnitSide;
  readonly rows: readonly DraftRow[];
  /** Places of its pieces among the document's tables. */
  readonly tables: readonly number[];
  /** What stands over and under it in rows of its own. */
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  readonly corner: readonly string[];
  readonly doubts: readonly Doubt[];
  readonly leftOver: readonly LeftOver[];
}

/** @param over lines that stand before the table, for its unit of measure */
export function recogniseTable(
  tables: readonly SourceTable[],
  over: readonly string[],
  known: Known,
  answers: Answers,
): TableFinding | null {
  const chosen = chooseTable(tables, answers.table ?? null);
  if (chosen === null) return null;
  const { parts } = chosen;
  const cells = new Cells(tables, parts.grid, chosen.tables);
  const columns = columnsOf(parts);
  const matrix = matrixOf(parts, columns, cells);
  const found = orientationOf(matrix, known);
  const sides = sidesOf(matrix, answers.units ?? found.units);
  const raw = rawMeasures(sides);
  const side = unitSideOf(sides, raw, cells);
  const measures = measureSideOf(sides, raw, cells);
  const titles = textsIn(parts, 'title');
  const said = unitsSaid([...over, ...titles, ...matrix.corner]);
  const { rows, doubts } = rowsOf(measures, said, sides, side, cells);
  const asked: Doubt[] = [];
  if (chosen.others.length > 0 && answers.table === undefined) {
    const all = [chosen.tables[0] as number, ...chosen.others];
    asked.push(doubt({ kind: 'table', choices: all }, {}, true));
  }
  if (!found.isSure && answers.units === undefined) {
    asked.push(doubt({ kind: 'orientation', choices: ['across', 'down'] }, {}, true));
  }
  if (matrix.torn !== null) {
    const pieces = { pieces: matrix.torn, columns: columns.data.length };
    asked.push(doubt({ kind: 'tornHeading', ...pieces }, {}, true));
  }
  matrix.down.forEach((line, at) => {
    if (line.found === null) return;
    const own: Place =
      sides.unitsAre === 'across'
        ? { measure: measures.find(({ raw: { line: row } }) => row === at)?.key ?? '' }
        : { unit: side.units[side.lines.indexOf(at)]?.id ?? '' };
    asked.push(unevenDoubt(line, own, matrix.width, cells));
  });
  return {
    ...{ side, rows, titles },
    tables: chosen.tables,
    notes: textsIn(parts, 'note'),
    corner: matrix.corner,
    doubts: [...asked, ...side.doubts, ...doubts],
    leftOver: cells.leftOver(),
  };
}

function unevenDoubt(
  { found, parts, start }: Line,
  own: Place,
  expected: number,
  cells: Cells,
): Doubt {
  const label = parts.at(-1) ?? '';
  const place = start === undefined ? own : { ...own, source: cells.where(start) };
  return doubt({ kind: 'cellCount', found: found ?? 0, expected, label }, place, true);
}

function textsIn(
  { grid, kinds }: NonNullable<ReturnType<typeof chooseTable>>['parts'],
  wanted: 'title' | 'note',
): string[] {
  return kinds.flatMap((kind, row) => {
    if (kind !== wanted) return [];
    return [...new Set(grid.rows[row])].flatMap((cell) => cell?.text.trim() || []);
  });
}

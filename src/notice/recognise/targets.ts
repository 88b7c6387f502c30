import { NOT_APPLICABLE, numberTarget } from '../../plan/target';
import type { Target } from '../../plan/types';
import { doubt, type Choice, type Doubt } from '../doubt';
import type { Cells } from './cells';
import type { NamedMeasure } from './measureSide';
import type { CellReading } from './reading';
import type { Sides } from './sides';
import type { UnitSide } from './unitSide';

export interface TargetsFinding {
  readonly targets: ReadonlyMap<string, Target | null>;
  readonly total: Target | null;
  readonly doubts: readonly Doubt[];
}

/** One measure's targets by unit, and what is to be asked about them. */
export function targetsOf(
  measure: NamedMeasure,
  unit: string,
  sides: Sides,
  side: UnitSide,
  cells: Cells,
): TargetsFinding {
  const doubts: Doubt[] = [];
  const blanks: string[] = [];
  const at = measure.raw.line;
  const read = (line: number, id: string | null): Target | null => {
    const reading = sides.reading(at, line);
    const cell = sides.cell(at, line);
    const isMerged = cell !== undefined && (cell.rowSpan > 1 || cell.columnSpan > 1);
    const found =
      isMerged && reading.kind !== 'blank' && reading.kind !== 'none'
        ? ({ kind: 'mergedFigure' } as const)
        : targetIn(reading, measure, unit);
    // What is asked about has its place; only the answer is missing.
    sides.place(at, line);
    if (found.kind === 'number' || found.kind === 'notApplicable') return found;
    const asked = { raw: cell?.text ?? '', ...found };
    const source = cell === undefined ? {} : { source: cells.where(cell) };
    const own = id === null ? { field: 'total' } : { unit: id };
    doubts.push(doubt(asked, { measure: measure.key, ...own, ...source }, true));
    return null;
  };
  const isUneven = (line: number): boolean =>
    measure.found !== null || (sides.units[line]?.found ?? null) !== null;
  const targets = new Map<string, Target | null>();
  side.units.forEach(({ id }, index) => {
    const line = side.lines[index] as number;
    if (isUneven(line)) return void targets.set(id, null);
    if (sides.reading(at, line).kind === 'blank') blanks.push(id);
    targets.set(id, read(line, id));
  });
  if (blanks.length > 0 && measure.half === 0) {
    doubts.push(doubt({ kind: 'blanks', units: blanks }, { measure: measure.key }, false));
  }
  const { total: line } = side;
  const hasTotal = line !== null && !isUneven(line) && sides.reading(at, line).kind !== 'blank';
  const total = hasTotal ? read(line, null) : null;
  return { targets, total, doubts };
}

/** What is asked about a cell, without what stands there. */
type Asked =
  | { readonly kind: 'pairHalf' | 'notANumber' | 'mergedFigure' }
  | { readonly kind: 'date'; readonly choices: readonly Choice[] };

/** What one cell says of a measure, or what is to be asked. */
function targetIn(
  reading: CellReading,
  { raw: { isPair }, half }: NamedMeasure,
  unit: string,
): Target | Asked {
  switch (reading.kind) {
    case 'blank':
    case 'none':
      return NOT_APPLICABLE;
    case 'number':
      if (isPair) return { kind: 'pairHalf' };
      // 2亿元 in a row of 万元 is another number.
      if (reading.suffix !== '' && reading.suffix !== unit) break;
      return reading.target;
    case 'pair':
      return isPair ? numberTarget(reading.values[half]) : { kind: 'pairHalf' };
    case 'date':
      return { kind: 'date', choices: reading.choices };
    case 'text':
      break;
  }
  return { kind: 'notANumber' };
}

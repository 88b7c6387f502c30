import { NOT_APPLICABLE, numberTarget } from '../../plan/target';
import type { Target } from '../../plan/types';
import { doubt, type Doubt, type Place } from '../doubt';
import type { Cells } from './cells';
import type { NamedMeasure } from './measureSide';
import type { Meeting } from './matrix';
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
  const read = (line: number, at: Place): Target | null => {
    const meeting = sides.at(measure.raw.line, line);
    const { cell } = meeting;
    const place = cell === undefined ? at : { ...at, source: cells.where(cell) };
    const found = targetIn(meeting, measure, unit, place);
    if (found !== null && 'isBlocking' in found) {
      doubts.push(found);
      // What is asked about has its place; only the answer is missing.
      cells.place(cell);
      return null;
    }
    cells.place(cell);
    return found;
  };
  const isUneven = (line: number): boolean =>
    measure.found !== null || (sides.units[line]?.found ?? null) !== null;
  const targets = new Map<string, Target | null>();
  side.units.forEach(({ id }, at) => {
    const line = side.lines[at] as number;
    if (isUneven(line)) return void targets.set(id, null);
    const target = read(line, { measure: measure.key, unit: id });
    if (sides.at(measure.raw.line, line).reading.kind === 'blank') blanks.push(id);
    targets.set(id, target);
  });
  if (blanks.length > 0 && measure.half === 0) {
    doubts.push(doubt({ kind: 'blanks', units: blanks }, { measure: measure.key }, false));
  }
  const hasTotal =
    side.total !== null &&
    !isUneven(side.total) &&
    sides.at(measure.raw.line, side.total).reading.kind !== 'blank';
  const total = hasTotal
    ? read(side.total as number, { measure: measure.key, field: 'total' })
    : null;
  return { targets, total, doubts };
}

/** What one cell says of a measure, or what is to be asked. */
function targetIn(
  { cell, reading }: Meeting,
  { raw, half }: NamedMeasure,
  unit: string,
  place: Place,
): Target | Doubt {
  const text = cell?.text ?? '';
  switch (reading.kind) {
    case 'blank':
    case 'none':
      return NOT_APPLICABLE;
    case 'number':
      if (raw.isPair) return doubt({ kind: 'pairHalf', raw: text }, place, true);
      // 2亿元 in a row of 万元 is another number.
      if (reading.suffix !== '' && reading.suffix !== unit) break;
      return numberTarget(reading.value);
    case 'pair':
      if (!raw.isPair) return doubt({ kind: 'pairHalf', raw: text }, place, true);
      return numberTarget(reading.values[half]);
    case 'date':
      return doubt({ kind: 'date', raw: text, choices: reading.choices }, place, true);
    case 'text':
      break;
  }
  return doubt({ kind: 'notANumber', raw: text }, place, true);
}

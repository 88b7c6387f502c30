import { nameKey } from '../../plan/districtName';
import { doubt, type Doubt } from '../doubt';
import type { DraftUnit } from '../draft';
import { Identities } from '../facts/identity';
import type { Cells } from './cells';
import { companionsAmong, ownNames } from './ownNames';
import { placeNames } from './placeNames';
import { isPastOfAll, isPeriod } from './period';
import type { RawMeasure } from './series';
import type { Sides } from './sides';
import { likeTotal, wholeOf } from './whole';

/** The units of the table and the lines they stand in. */
export interface UnitSide {
  readonly units: readonly DraftUnit[];
  /** A line for each unit, in their order. */
  readonly lines: readonly number[];
  readonly total: number | null;
  /** How the total is called: 合计; empty where its name is lost or there is none. */
  readonly totalLabel: string;
  readonly doubts: readonly Doubt[];
}

export function unitSideOf(sides: Sides, raw: readonly RawMeasure[], cells: Cells): UnitSide {
  const companions = companionsAmong(sides.units, (unit) => isPercentLine(sides, unit));
  const past = sides.units.flatMap((line, at) => (isPastOfAll(line) ? [at] : []));
  const kept = sides.units.flatMap((_, at) =>
    companions.has(at) || past.includes(at) ? [] : [at],
  );
  const names = ownNames(kept.map((at) => sides.units[at] as Sides['units'][number]));
  const series = raw.flatMap((measure) =>
    measure.series.map((each) => kept.map((at) => each[at] ?? null)),
  );
  const found = wholeOf(names, series);
  const line = (at: number): number => kept[at] as number;
  const named = (at: number): string => names[at] ?? '';
  const doubts: Doubt[] = [];
  const leave = (lines: readonly number[], reason: 'subtotal' | 'notInTotal' | 'shares'): void => {
    for (const each of lines) leaveLine(sides, each, reason, cells);
  };
  leave([...companions], 'shares');
  leave(found.subtotals.map(line), 'subtotal');
  const outside = [...past, ...found.outside.map(line)];
  leave(outside, 'notInTotal');
  if (found.subtotals.length > 0) {
    const kind = { kind: 'subtotals', names: found.subtotals.map(named) } as const;
    doubts.push(doubt({ ...kind, isProved: found.isProved }, {}, !found.isProved));
  }
  if (outside.length > 0) {
    const left = outside.map((at) => sides.units[at]?.parts.at(-1) ?? '');
    doubts.push(doubt({ kind: 'notInTotal', names: left }, {}, false));
  }
  const totalLabel = found.total === null ? '' : named(found.total);
  if (found.total !== null && totalLabel === '') {
    doubts.push(doubt({ kind: 'totalUnnamed' }, {}, false));
  }
  const ids = new Identities('u');
  const units = found.units.map((at) => unitOf(named(at), ids));
  const like = found.total === null ? likeTotal(found.units, series) : null;
  if (like !== null) {
    const unit = units[found.units.indexOf(like)]?.id ?? '';
    doubts.push(doubt({ kind: 'totalByFigures', name: named(like) }, { unit }, true));
  }
  const spellings = new Set<string>();
  found.units.forEach((at, index) => {
    const unit = units[index] as DraftUnit;
    const spelling = nameKey(unit.name);
    const own = sides.units[line(at)] as Sides['units'][number];
    if (spelling === '' || isPeriod(own))
      doubts.push(doubt({ kind: 'noName' }, { unit: unit.id }, true));
    else if (spellings.has(spelling)) {
      doubts.push(doubt({ kind: 'sameName', name: unit.name }, { unit: unit.id }, true));
    }
    spellings.add(spelling);
    if (own.found !== null) return;
    placeNames(own, unit.name, cells);
  });
  if (found.total !== null) {
    for (const cell of sides.units[line(found.total)]?.cells ?? []) cells.place(cell);
  }
  return {
    units,
    lines: found.units.map(line),
    total: found.total === null ? null : line(found.total),
    totalLabel,
    doubts,
  };
}

/** From when on it is there follows from the plan's year. */
function unitOf(name: string, ids: Identities): DraftUnit {
  return { id: ids.of(name), name, aliases: [], validFrom: '', validTo: null };
}

function isPercentLine(sides: Sides, unit: number): boolean {
  return sides.measures.every((_, measure) => {
    const reading = sides.reading(measure, unit);
    return reading.kind === 'number' && reading.suffix === '%';
  });
}

function leaveLine(
  sides: Sides,
  unit: number,
  reason: 'subtotal' | 'notInTotal' | 'shares',
  cells: Cells,
): void {
  for (const cell of sides.units[unit]?.cells ?? []) cells.leave(cell, reason);
  sides.measures.forEach((_, measure) => cells.leave(sides.cell(measure, unit), reason));
}

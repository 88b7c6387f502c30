import type { Basis } from '../fact';
import { isUnitWord } from '../facts/unitWord';
import { Identities } from '../facts/identity';
import type { Cells } from './cells';
import { measureLabel, nameAndUnit, pairNames, type MeasureName } from './measureLabel';
import { ownNames } from './ownNames';
import { placeNames } from './placeNames';
import type { RawMeasure } from './series';
import type { Sides } from './sides';

/** A measure with its name and place, before anything is concluded from its figures. */
export interface NamedMeasure {
  readonly key: string;
  readonly raw: RawMeasure;
  readonly half: 0 | 1;
  readonly number: number;
  readonly starred: boolean;
  readonly label: string;
  readonly name: string;
  readonly unit: string | null;
  readonly unitBasis: Basis;
  readonly group: string | null;
  readonly isPart: boolean;
  /** Cells that the row should have and has not; null where it has all. */
  readonly found: number | null;
}

export function measureSideOf(
  sides: Sides,
  raw: readonly RawMeasure[],
  cells: Cells,
): NamedMeasure[] {
  const names = ownNames(sides.measures);
  const keys = new Identities('m');
  const numbers = serialNumbers(sides);
  return raw.flatMap((measure, at): NamedMeasure[] => {
    const line = sides.measures[at] as Sides['measures'][number];
    const { label, core, starred, isPart } = measureLabel(names[at] ?? '');
    if (line.found === null) placeNames(line, names[at] ?? '', cells);
    const halves: readonly MeasureName[] = measure.isPair ? pairNames(core) : [nameAndUnit(core)];
    const upper = line.parts.length > 1 ? (line.parts[0] as string) : null;
    return halves.map(({ name, unit }, half) => ({
      key: keys.of(name === '' ? `row ${at}` : name),
      raw: measure,
      half: half as 0 | 1,
      number: numbers[at] as number,
      starred: starred || /[*＊★☆※]/.test(line.serial),
      label,
      name,
      ...unitFrom(unit, line.unit, line.parts, measure.suffix, half),
      group: line.group ?? upper,
      isPart,
      found: line.found,
    }));
  });
}

/** The unit in the name, in its column, in a heading over it, behind the figures. */
function unitFrom(
  own: string | null,
  column: string,
  parts: readonly string[],
  suffix: string,
  half: number,
): Pick<NamedMeasure, 'unit' | 'unitBasis'> {
  if (own !== null) return { unit: own, unitBasis: { kind: 'printed' } };
  if (column !== '') {
    const halves = column.split(/[/／、]/);
    return { unit: halves[half]?.trim() || column, unitBasis: { kind: 'column' } };
  }
  for (const part of parts.slice(0, -1).reverse()) {
    const { unit } = nameAndUnit(part);
    if (unit !== null) return { unit, unitBasis: { kind: 'printed' } };
  }
  // 以上 and 左右 behind a figure are no units.
  if (isUnitWord(suffix)) return { unit: suffix, unitBasis: { kind: 'figures' } };
  return { unit: null, unitBasis: { kind: 'usual' } };
}

/** The printed numbers where each stands once, else the order. */
function serialNumbers({ measures }: Sides): number[] {
  const printed = measures.map(({ serial }) => Number(/\d{1,4}/.exec(serial)?.[0] ?? 0));
  const isWhole = printed.every((number) => number > 0) && new Set(printed).size === printed.length;
  return isWhole ? printed : printed.map((_, at) => at + 1);
}

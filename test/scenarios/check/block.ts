import { isDensity, isShare } from '../../../src/plan/kinds';
import { measuresOf } from '../../../src/plan/measures';
import type { DistrictId, MeasureId } from '../../../src/plan/types';
import { headerOf, place, type Grid } from '../cells';
import { plan2017 as plan } from '../../sheets/plans';

/** What one cell of the table holds when it is pasted. */
export type Pasted = number | string;

/** Three quarters of every target, as September would have it, a little less from column to column. */
function goodFigure(measure: MeasureId, district: DistrictId): Pasted {
  const found = measuresOf(plan).find(({ id }) => id === measure);
  const target = found?.targets[district];
  if (found === undefined || target?.kind !== 'number') return '/';
  if (isShare(found)) return 100;
  if (isDensity(found)) return target.value;
  // 100 万元 a loan, whatever the targets are.
  if (measure === '14b') return 100 * Number(goodFigure('14a', district));
  const index = plan.districts.findIndex(({ id }) => id === district);
  return Math.max(1, Math.floor(target.value * 0.75) - index);
}

/** A figure for each cell of the table, with which nothing is wrong. */
export function goodBlock(): Pasted[][] {
  return measuresOf(plan).map(({ id }) => plan.districts.map((d) => goodFigure(id, d.id)));
}

export interface Fault {
  readonly measure: MeasureId;
  readonly district: DistrictId;
  readonly pasted: Pasted;
  readonly rule: string;
  /** Where it is found, if that is another row. */
  readonly foundAt?: MeasureId;
  /** What one click makes of it; null: a person has to know. */
  readonly suggested: string | null;
  /** What is right. */
  readonly mended: Pasted;
}

/** Ten faults as they happen, each of another kind, and each at one cell. */
export const FAULTS: readonly Fault[] = [
  fault('1', 'rudong', '', 'missing', null),
  { ...fault('3', 'rugao', '75%', 'unreadable', '75'), mended: 75 },
  // Excel makes August 2000 of it, which is 36739.
  fault('14a', 'rudong', '8/2000', 'looksLikeDate', '8/2000'),
  { ...fault('4', 'haimen', '约１２００', 'unreadable', '1200'), mended: 1200 },
  { ...fault('4', 'qidong', 200, 'relation', null), foundAt: '5' },
  fault('7', 'tongzhou', -3, 'outOfRange', null),
  fault('8', 'chongchuan', 3.5, 'outOfRange', null),
  fault('13', 'gangzha', 99999, 'farOver', null),
  fault('23a', 'haian', '/', 'slashWithTarget', null),
  fault('18', 'kaifaqu', 5, 'numberWithoutTarget', '/'),
];

function fault(
  measure: MeasureId,
  district: DistrictId,
  pasted: Pasted,
  rule: string,
  suggested: string | null,
): Fault {
  return { measure, district, pasted, rule, suggested, mended: goodFigure(measure, district) };
}

/** As a finding would be named: rule, district, row. */
export const expected = (faults: readonly Fault[]): string[] =>
  faults.map(({ rule, district, measure, foundAt }) => `${rule} ${district} ${foundAt ?? measure}`);

/** The good block with some of its cells replaced. */
export function blockWith(
  faults: readonly Pick<Fault, 'measure' | 'district' | 'pasted'>[],
): Pasted[][] {
  const block = goodBlock();
  for (const { measure, district, pasted } of faults) {
    const row = measuresOf(plan).findIndex(({ id }) => id === measure);
    const column = plan.districts.findIndex(({ id }) => id === district);
    const line = block[row];
    if (line?.[column] === undefined) throw new Error(`no cell for ${measure} ${district}`);
    line[column] = pasted;
  }
  return block;
}

/** A sheet's ids and headings alone: among the figures any id may stand as well. */
export function headingsOf(grid: Grid): Grid {
  const header = headerOf(grid);
  const values = grid.values.map((row, index) => (index === header ? row : row.slice(0, 1)));
  return { ...grid, values };
}

/** The figure that stands at a place of `headings` now. */
export function figureAt(now: Grid, headings: Grid, id: string, district: string): unknown {
  const { row, column } = place(headings, id, district);
  return now.values[row]?.[column];
}

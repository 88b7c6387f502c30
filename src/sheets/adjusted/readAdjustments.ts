import { dayOfSerial, isoDate } from '../../figures/calendar';
import type { CellValue } from '../../figures/types';
import { measureById } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import type { Adjustment } from '../../progress/adjustments';
import { isValidNumber } from '../../progress/entry';
import { adjustmentLabels } from './adjustmentsSheet';

export interface AdjustmentRows {
  /** Good rows in the sheet's order, those that a later one replaced among them. */
  readonly adjustments: readonly Adjustment[];
  /** Numbers of the rows (序号) that hold something else; 检查 says what. */
  readonly wrong: readonly number[];
}

type Label = keyof typeof adjustmentLabels;

/** What a heading was called in workbooks of the former format. */
const FORMER: Partial<Record<Label, string>> = { district: '县（市、区）' };

/**
 * Reads 目标调整 as strictly as its own formulas do: exact names, a number, a reason, a date.
 *
 * @param values the cells of the block's area; columns are found by their headings
 */
export function readAdjustments(
  values: readonly (readonly CellValue[])[],
  plan: Plan,
  date1904 = false,
): AdjustmentRows {
  const header = values.findIndex((row) => row.includes(adjustmentLabels.adjusted));
  const at = (label: Label): number =>
    values[header]?.findIndex(
      (cell) => cell === adjustmentLabels[label] || (cell !== '' && cell === FORMER[label]),
    ) ?? -1;
  const adjustments: Adjustment[] = [];
  const wrong: number[] = [];
  values.slice(header + 1).forEach((row, index) => {
    const cell = (label: Label): CellValue => row[at(label)] ?? '';
    const typed = (['district', 'measure', 'adjusted', 'reason', 'date'] as const).map(cell);
    if (typed.every((each) => each === '')) return;
    const adjustment = adjustmentOf(plan, cell, date1904);
    if (adjustment !== null) adjustments.push(adjustment);
    else wrong.push(index + 1);
  });
  return { adjustments, wrong };
}

function adjustmentOf(
  plan: Plan,
  cell: (label: Label) => CellValue,
  date1904: boolean,
): Adjustment | null {
  const name = cell('district');
  const district = plan.districts.find((each) => each.name === name);
  const measure = measureById(plan, String(cell('measure')));
  const target = cell('adjusted');
  const reason = cell('reason');
  const serial = cell('date');
  if (district === undefined || measure === null || typeof target !== 'number') return null;
  if (measure.targets[district.id]?.kind !== 'number') return null;
  if (target <= 0 || !isValidNumber(measure, target)) return null;
  if (typeof reason === 'boolean' || String(reason ?? '').trim() === '') return null;
  const day = typeof serial === 'number' ? dayOfSerial(serial, date1904) : null;
  if (day === null || day.year < 2000) return null;
  return {
    district: district.id,
    measure: measure.id,
    target,
    reason: String(reason),
    date: isoDate(day),
  };
}

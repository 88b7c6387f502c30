import { isDensity, isShare } from '../../../src/plan/kinds';
import { measureById, measuresOf } from '../../../src/plan/measures';
import { grownOf, isToFill, isWorkedOut, sidesOf } from '../../../src/plan/source';
import { monthsElapsed, periodOf, type Period } from '../../../src/plan/period';
import type { DistrictId, Measure, MeasureId, Plan } from '../../../src/plan/types';
import type { CellValue } from '../../../src/figures/types';
import { beforeIn, grown } from '../../../src/progress/growth';
import type { LastYearFigures } from '../../../src/progress/lastYearFigures';
import { quotientOf } from '../../../src/progress/computed';
import { sheetEntries } from '../../../src/sheets/period/sheetEntries';
import type { PeriodEntries } from '../../../src/progress/periodFigures';
import { words } from '../../../src/sheets/labels';
import type { Populations } from '../../../src/progress/population';

/** What stands in the entry cells of one period; a district that is not there left its cell empty. */
export type Contents = Readonly<Record<MeasureId, Readonly<Record<DistrictId, CellValue>>>>;

export interface FilledPeriod {
  readonly period: Period;
  readonly contents: Contents;
}

/** The same numbers for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** 海门 to the end of September 2017, as its newspaper printed it (中国江苏网 2017-11-07). */
export const haimenSeptember: Readonly<Record<MeasureId, number>> = {
  '1': 5587,
  '4': 1901,
  '5': 221,
  '7': 20.48,
  '8': 85,
};

/** 万人, near the census; 海门 as its density of 2016 implies (1852 ÷ 20.48). */
export const populations: Populations = {
  haian: 86.63,
  rugao: 126.71,
  rudong: 99.6,
  haimen: 90.43,
  qidong: 97.25,
  tongzhou: 113.87,
  chongchuan: 69.9,
  gangzha: 25.43,
  kaifaqu: 18.21,
};

export function populationsOf(plan: Plan): Populations {
  return Object.fromEntries(
    plan.districts.map(({ id }, index) => [id, populations[id] ?? 30 + index * 1.5]),
  );
}

export interface Flaws {
  /** A district that has reported nothing in the last period. */
  readonly silent?: DistrictId;
  /** How many cells of the last period are left empty or hold nonsense. */
  readonly blanks?: number;
  readonly nonsense?: number;
}

/** Entries of March, June and September, or of other months, that grow as a year's figures do. */
export function filledYear(
  plan: Plan,
  seed: number,
  flaws: Flaws = {},
  months: readonly number[] = [3, 6, 9],
): FilledPeriod[] {
  const next = random(seed);
  const paces = new Map<string, number>();
  for (const measure of measuresOf(plan)) {
    for (const { id } of plan.districts) paces.set(`${measure.id} ${id}`, 0.45 + next() * 0.75);
  }
  return months.map((month, index) => {
    const period = periodOf(plan.year, month);
    const contents: Record<MeasureId, Record<DistrictId, CellValue>> = {};
    for (const measure of measuresOf(plan)) {
      const row: Record<DistrictId, CellValue> = {};
      for (const { id } of plan.districts) {
        const pace = paces.get(`${measure.id} ${id}`) ?? 0;
        row[id] = content(plan, measure, id, period, pace, next());
      }
      contents[measure.id] = row;
    }
    if (index === months.length - 1) spoil(plan, contents, flaws, next);
    workOut(plan, { period, contents }, contents);
    return { period, contents };
  });
}

function content(
  plan: Plan,
  measure: Measure,
  district: DistrictId,
  period: Period,
  pace: number,
  chance: number,
): CellValue {
  const target = measure.targets[district];
  if (target?.kind !== 'number') return '/';
  const months = monthsElapsed(period);
  const printed = haimenSeptember[measure.id];
  if (district === 'haimen' && plan.year === 2017 && printed !== undefined) {
    return cut(isDensity(measure) ? printed : (printed * months) / 9, measure);
  }
  if (isShare(measure)) return cut(62 + chance * 26, measure);
  if (measure.quantity.least === null) {
    return cut(target.value * (0.5 + pace) - (chance < 0.2 ? 6 : 0), measure);
  }
  if (isDensity(measure)) return cut(target.value * (0.9 + pace * 0.12), measure);
  return cut(target.value * pace * (months / 9), measure);
}

function cut(value: number, { quantity: { decimals } }: Measure): number {
  return Number(value.toFixed(decimals));
}

function spoil(
  plan: Plan,
  contents: Record<MeasureId, Record<DistrictId, CellValue>>,
  { silent, blanks = 0, nonsense = 0 }: Flaws,
  next: () => number,
): void {
  const due = measuresOf(plan).flatMap((measure) =>
    plan.districts.flatMap((district) =>
      isToFill(measure, district.id) ? [{ id: measure.id, district: district.id }] : [],
    ),
  );
  // What the newspaper printed stays, whatever else is missing.
  const spare = due.filter((at) => at.district !== 'haimen' || !(at.id in haimenSeptember));
  const put = (at: { id: MeasureId; district: DistrictId } | undefined, value: CellValue): void => {
    const row = at && contents[at.id];
    if (row !== undefined && at !== undefined) row[at.district] = value;
  };
  const any = () => spare[Math.floor(next() * spare.length)];
  for (let count = 0; count < blanks; count += 1) put(any(), null);
  const bad: CellValue[] = ['1,500', '／', -3, 1.23456, '已完成'];
  for (let count = 0; count < nonsense; count += 1) put(any(), bad[count % bad.length] ?? null);
  for (const at of due) if (at.district === silent) put(at, null);
}

/** What formulas will have made of the figures. */
function workOut(
  plan: Plan,
  filled: FilledPeriod,
  contents: Record<MeasureId, Record<DistrictId, CellValue>>,
): void {
  const { entries } = entriesOf(plan, filled);
  for (const measure of measuresOf(plan)) {
    const [sides, row] = [sidesOf(measure), contents[measure.id]];
    for (const { id } of plan.districts) {
      if (sides === null || row === undefined || !isWorkedOut(measure, id)) continue;
      const [part, of] = [entries[sides.part]?.[id], entries[sides.of]?.[id]];
      if (part === undefined || of === undefined) continue;
      const quotient = quotientOf(measure, part, of);
      if (quotient.kind === 'number') row[id] = quotient.value;
      else row[id] = quotient.kind === 'blank' ? null : words.invalid;
    }
  }
}

/** @param lastYear 上年同期, over which growth is worked out; null: there is none */
export function entriesOf(
  plan: Plan,
  { period, contents }: FilledPeriod,
  lastYear: LastYearFigures | null = null,
): PeriodEntries {
  const typed = (id: MeasureId, unit: DistrictId): CellValue => contents[id]?.[unit] ?? null;
  const entered = sheetEntries(plan, lastYear, typed);
  const grownIn = (id: MeasureId, unit: DistrictId): CellValue | undefined => {
    const measure = measureById(plan, id);
    const of = measure && measureById(plan, grownOf(measure) ?? '');
    if (!measure || !of || !isWorkedOut(measure, unit)) return undefined;
    const now = entered[of.id]?.[unit] ?? { kind: 'blank' };
    const growth = grown({ measure, of }, now, beforeIn(lastYear, of)(unit));
    if (growth.kind === 'number') return growth.value;
    return growth.kind === 'unknown' ? words[growth.reason] : null;
  };
  const entries = sheetEntries(plan, lastYear, (id, unit) => {
    const given = grownIn(id, unit);
    return given === undefined ? typed(id, unit) : given;
  });
  return { period, entries, ...(lastYear !== null && { lastYear }) };
}

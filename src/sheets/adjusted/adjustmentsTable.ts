import { dayOfSerial, isoDate, serialOfDay } from '../../figures/calendar';
import type { CellValue } from '../../figures/types';
import { measureById } from '../../plan/measures';
import type { IsoDate, Plan } from '../../plan/types';
import { leastTarget, type Adjustment } from '../../progress/adjustments';
import { isValidNumber } from '../../progress/entry';
import { text } from '../../tables/fields';
import type { Cell, TableSchema } from '../../tables/schema';
import { formulaCell } from '../formulas/text';
import { namesColumn } from '../layout/fit';
import { entryFormulas } from './entryFormulas';
import { FIRST_ROW } from './places';
import { districtMeant, measureMeant } from './spellings';

const texts = {
  title: (plan: Plan): string => `${plan.whole.name}${plan.year}年度目标调整表`,
  purpose: (plan: Plan): string =>
    `${plan.documentNumber}公布的目标不变；此表登记年中经批准的调整，一行一项，须写明原因和日期。同一项多次调整的，以日期最近的为准。`,
} as const;

/**
 * 目标调整, a line an adjustment: read as strictly as its own formulas do: names in any known spelling, a number, a reason, a date. Its
 * columns stand in the order of `columns`.
 *
 * @param entries how many lines there is room for
 */
export function adjustmentsTable(
  plan: Plan,
  entries = 0,
  date1904 = false,
): TableSchema<Adjustment, 'number' | 'name' | 'published' | 'check'> {
  const formula =
    (which: 'name' | 'published' | 'check') =>
    (at: number): Cell =>
      formulaCell(entryFormulas(plan, entries, FIRST_ROW + at)[which]);
  return {
    heading: [texts.title(plan), texts.purpose(plan)],
    columns: {
      number: { title: '序号', width: 36, compute: (at) => at + 1 },
      district: {
        ...{ title: '单位', width: namesColumn(plan, 76) },
        // The second is what the former format called it.
        isTitle: (title) => title === '单位' || title === '县(市、区)',
        write: (id) => ({ text: plan.districts.find((each) => each.id === id)?.name ?? id }),
        read: (cell) => districtMeant(plan, String(cell)),
      },
      measure: {
        ...text('指标序号', 58),
        read: (cell) => measureMeant(plan, String(cell)),
      },
      name: { title: '指标', width: 190, compute: formula('name') },
      published: { title: '公布目标', width: 64, compute: formula('published') },
      target: {
        ...{ title: '调整后目标', width: 72, write: (target) => target },
        read: (cell) => (typeof cell === 'number' ? cell : undefined),
      },
      reason: {
        ...text('调整原因及依据', 170),
        read: (cell) =>
          typeof cell === 'boolean' || String(cell).trim() === '' ? undefined : String(cell),
      },
      date: {
        ...{ title: '调整日期', width: 78, format: 'yyyy-mm-dd', write: serialOfDay },
        read: (cell) => dateOf(cell, date1904),
      },
      check: { title: '检查', width: 124, compute: formula('check') },
    },
    isRow: ({ district, measure: id, target }) => {
      const measure = measureById(plan, id);
      if (measure?.targets[district]?.kind !== 'number') return false;
      return target >= (leastTarget(measure) ?? -Infinity) && isValidNumber(measure, target);
    },
  };
}

/** Nothing earlier than 2000 is a date of an adjustment. */
function dateOf(cell: CellValue, date1904: boolean): IsoDate | undefined {
  const day = typeof cell === 'number' ? dayOfSerial(cell, date1904) : null;
  return day === null || day.year < 2000 ? undefined : isoDate(day);
}

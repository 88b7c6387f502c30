import type { Plan } from '../../plan/types';
import { cellRef, pinnedArea, rangeRef, type CellRef, type RangeRef } from '../layout/address';
import { hasDecimals } from '../formulas/entry';
import { expression, isBlank, quoted, type Expression } from '../formulas/text';
import { words } from '../labels';
import type { Area } from '../layout/layout';
import { area } from '../layout/look';
import { columns, entryColumn, FIRST_ROW, hidden, measureList } from './places';
import {
  districtIn,
  districtKeyList,
  measureIn,
  measureKeyList,
  spelledDistrict,
  spelledMeasure,
} from './spellings';

/** What 检查 says of a row; only 有效 counts. */
export const adjustmentWords = {
  valid: '有效',
  replaced: '已被后续调整取代',
  district: `${words.invalid}：没有这个单位`,
  measure: `${words.invalid}：没有这项指标`,
  notDue: `${words.invalid}：这项不适用`,
  target: `${words.invalid}：目标不合要求`,
  reason: `${words.invalid}：缺原因`,
  date: `${words.invalid}：日期不对`,
} as const;

/** 2000-01-01: anything earlier is no date of an adjustment but a number typed by mistake. */
const EARLIEST = 36526;

/** Formulas of one row of 目标调整; `row` is zero-based on the sheet. */
export function entryFormulas(plan: Plan, entries: number, row: number) {
  const at = (column: number): CellRef => cellRef(row, column);
  const district = at(columns.district);
  const measure = at(columns.measure);
  const adjusted = at(columns.adjusted);
  const reason = at(columns.reason);
  const date = at(columns.date);
  const published = at(columns.published);
  const measureIndex = at(hidden.measureIndex);
  const districtIndex = at(hidden.districtIndex);
  const listed = (column: number): string =>
    `INDEX(${pinned(measureList(plan, column))},${measureIndex})`;
  const districts = plan.districts.length;
  const matrix = pinned(
    area(FIRST_ROW, hidden.targets, measureList(plan, hidden.ids).rows, districts),
  );
  const typed = [district, measure, adjusted, reason, date];
  const key = at(hidden.key);
  const keys = pinned(entryColumn(hidden.key, entries));
  const dates = pinned(entryColumn(columns.date, entries));
  const numbers = pinned(entryColumn(columns.number, entries));

  return {
    districtSpelling: spelledDistrict(district),
    measureSpelling: spelledMeasure(measure),
    districtIndex: districtIn(
      plan,
      at(hidden.districtSpelling),
      finder(hidden.districtKeys, hidden.districtNumbers, districtKeyList(plan).size),
    ),
    measureIndex: measureIn(
      at(hidden.measureSpelling),
      finder(hidden.measureKeys, hidden.measureNumbers, measureKeyList(plan).size),
    ),
    name: expression(`IF(ISNUMBER(${measureIndex}),${listed(hidden.names)},"")`),
    published: expression(
      `IF(AND(ISNUMBER(${measureIndex}),ISNUMBER(${districtIndex})),` +
        `INDEX(${matrix},${measureIndex},${districtIndex}),"")`,
    ),
    key: expression(
      `IF(${at(hidden.verdict)}=${quoted(adjustmentWords.valid)},${districtIndex}&"|"&${measureIndex},"")`,
    ),
    active: expression(
      `IF(${isBlank(key)},"",IF(COUNTIFS(${keys},${key},${dates},">"&${date})+` +
        `COUNTIFS(${keys},${key},${dates},${date},${numbers},">"&${at(columns.number)})=0,${key},""))`,
    ),
    check: expression(
      `IF(${at(hidden.verdict)}=${quoted(adjustmentWords.valid)},IF(LEN(${at(hidden.active)})=0,` +
        `${quoted(adjustmentWords.replaced)},${quoted(adjustmentWords.valid)}),${at(hidden.verdict)})`,
    ),
    verdict: cases(
      [
        [`OR(${typed.map((cell) => `ISERROR(${cell})`).join(',')})`, words.invalid],
        [`${typed.map((cell) => `LEN(${cell})`).join('+')}=0`, ''],
        [`NOT(ISNUMBER(${districtIndex}))`, adjustmentWords.district],
        [`NOT(ISNUMBER(${measureIndex}))`, adjustmentWords.measure],
        [`NOT(ISNUMBER(${published}))`, adjustmentWords.notDue],
        [
          `NOT(AND(ISNUMBER(${adjusted}),N(${adjusted})>=${listed(hidden.least)},N(${adjusted})<=${listed(hidden.most)},` +
            `${hasDecimals(`N(${adjusted})`, listed(hidden.decimals))}))`,
          adjustmentWords.target,
        ],
        [`LEN(TRIM(${reason}))=0`, adjustmentWords.reason],
        [`NOT(AND(ISNUMBER(${date}),N(${date})>=${EARLIEST}))`, adjustmentWords.date],
      ],
      quoted(adjustmentWords.valid),
    ),
  };
}

/** The first word whose condition holds. */
function cases(list: readonly (readonly [string, string])[], otherwise: Expression): Expression {
  return expression(
    list.reduceRight<string>(
      (rest, [condition, word]) => `IF(${condition},${quoted(word)},${rest})`,
      otherwise,
    ),
  );
}

/** The number beside a key in a hidden list. */
function finder(keys: number, numbers: number, rows: number): (key: string) => string {
  const list = (column: number) => pinned(area(FIRST_ROW, column, rows, 1));
  return (key) => `INDEX(${list(numbers)},MATCH(${key},${list(keys)},0))`;
}

function pinned(where: Area): RangeRef {
  const address = pinnedArea(where, '');
  return address.slice(address.indexOf('!') + 1) as RangeRef;
}

/** The adjusted target in force for one cell of the plan, else the published one. `from` may be another sheet. */
export function targetInForce(
  sheet: string,
  entries: number,
  key: string,
  published: CellRef,
): Expression {
  const adjusted = rangeRef(entryColumn(columns.adjusted, entries), sheet);
  const active = rangeRef(entryColumn(hidden.active, entries), sheet);
  return expression(
    `IF(ISNUMBER(${published}),IFERROR(INDEX(${adjusted},MATCH(${quoted(key)},${active},0)),${published}),${published})`,
  );
}

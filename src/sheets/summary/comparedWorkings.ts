import { WHOLE } from '../../plan/column';
import { isPercent } from '../../plan/kinds';
import type { Measure, Plan } from '../../plan/types';
import { place } from '../formulas/score';
import {
  expression,
  formulaCell,
  inText,
  isBlank,
  quoted,
  say,
  type Expression,
} from '../formulas/text';
import { words } from '../labels';
import type { LayoutCell, Paint } from '../layout/layout';
import { area, body, entryFormat, headerRow, idCell, put } from '../layout/look';
import type { RangeRef } from '../layout/address';
import { comparedCell } from './compared';
import { COLUMNS, type ComparedColumnName, type ComparedTable } from './comparedTable';
import { comparedWords } from './comparedWords';
import type { ComparedSource } from './sources';

const headings: Readonly<Record<ComparedColumnName, string>> = {
  id: '序号',
  name: '指标',
  rate: '同比',
  difference: '同比增减',
  risePlace: '升幅位次',
  fallPlace: '降幅位次',
  phrase: '表述',
  apart: '不能比较的原因',
  apartPlace: '不能比较的次序',
};

/** Puts the table of the whole's 同比 under 测算. */
export function fillCompared(
  plan: Plan,
  table: ComparedTable,
  source: ComparedSource,
  cells: LayoutCell[][],
): void {
  const starred = new Set(plan.indicators.filter((i) => i.starred).map((i) => i.number));
  put(cells, table.titleRow, 0, { text: `${plan.whole.short}同比（先按增幅、再按百分点比较的）` });
  COLUMNS.forEach((column, at) => put(cells, table.titleRow + 1, at, headings[column]));
  table.measures.forEach((measure, index) => {
    const row = table.titleRow + 2 + index;
    put(cells, row, 0, idCell(measure.id, starred.has(measure.indicator)));
    put(cells, row, 1, { text: measure.name });
    COLUMNS.slice(2).forEach((column, at) =>
      put(cells, row, 2 + at, formulaCell(formula(column, measure, table, source))),
    );
  });
}

function formula(
  column: ComparedColumnName,
  measure: Measure,
  table: ComparedTable,
  source: ComparedSource,
): Expression {
  const here = table.sheet;
  const own = (other: ComparedColumnName) => table.cell(other, measure, here);
  const rate = own('rate');
  switch (column) {
    case 'id':
    case 'name':
      throw new RangeError(`${column} is no formula`);
    case 'rate':
      return comparedCell(source.rates, 'rates', [measure], WHOLE, here);
    case 'difference':
      return comparedCell(source.differences, 'differences', [measure], WHOLE, here);
    case 'risePlace':
      return expression(`IF(N(${rate})>0,${placed('>')},"")`);
    case 'fallPlace':
      return expression(`IF(N(${rate})<0,${placed('<')},"")`);
    case 'phrase':
      return phrase(measure, rate);
    case 'apart':
      return expression(
        `IF(ISNUMBER(${rate}),"",IF(${rate}=${say.notApplicable},"",` +
          `IF(${isBlank(rate)},${quoted(words.notReported)},${rate})))`,
      );
    case 'apartPlace': {
      const [first] = table.measures;
      if (first === undefined) throw new RangeError('a table without a measure');
      const upToHere = `${table.cell('apart', first, here)}:${own('apart')}` as RangeRef;
      // A star alone would count the empty texts of formulas too.
      return expression(`IF(${isBlank(own('apart'))},"",COUNTIF(${upToHere},"?*"))`);
    }
  }

  function placed(better: '>' | '<'): Expression {
    const all = table.range('rate', isPercent(measure) ? 'points' : 'rates', here);
    const first = all.slice(0, all.includes(':') ? all.indexOf(':') : all.length);
    return place(rate, all, `${first}:${rate}` as RangeRef, better);
  }
}

/** e.g. 专利授权量（下降3.2%） */
function phrase(measure: Measure, rate: string): Expression {
  const { rise, fall } = comparedWords.moves[isPercent(measure) ? 'points' : 'rates'];
  const amount = isPercent(measure)
    ? `TEXT(ABS(${rate}),"${entryFormat(measure.quantity.decimals)}")&"个百分点"`
    : `TEXT(ABS(${rate}),"0.0%")`;
  return expression(
    `IF(ISNUMBER(${rate}),"${inText(comparedWords.opening(measure))}"&` +
      `IF(${rate}<0,"${fall}","${rise}")&${amount}&"）","")`,
  );
}

export function comparedPaints(table: ComparedTable): Paint[] {
  const rows = table.measures.length;
  return [
    { area: area(table.titleRow + 1, 0, rows + 1, COLUMNS.length), style: body },
    { area: area(table.titleRow + 1, 0, 1, COLUMNS.length), style: headerRow },
    { area: area(table.titleRow + 2, 1, rows, 1), style: { horizontal: 'left' } },
  ];
}

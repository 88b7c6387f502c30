import { WHOLE } from '../../plan/column';
import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { formulaCell } from '../formulas/text';
import { directionOf, directionRules } from '../lastYear/directions';
import type { ColorRule, LayoutCell, Paint } from '../layout/layout';
import { area, figureStyle, put } from '../layout/look';
import { comparedCell, comparedFormat } from './compared';
import { lineOf, type LineTable } from './lineTable';
import { missingLastMark } from './missingLast';
import type { ComparedSource } from './sources';

/**
 * The last columns of 「各单位对照」: one with last year's figure and, under it, how many units it lacks; one with the difference
 * and, under that, the rate.
 */
export const COMPARED_HEADS = ['上年同期\n缺报单位', '同比增减\n同比'] as const;

export const wholeNote = ({ whole }: Plan): string =>
  `上年同期、同比为${whole.short}合计的，绿底为向好，黄底斜体为变差（逆向指标下降为好）。`;

export const lastYearAt = ({ width }: LineTable): number => width - COMPARED_HEADS.length;
const comparedAt = ({ width }: LineTable): number => width - 1;

/** The whole against the last year, at the end of every measure's lines. */
export function fillWhole(
  plan: Plan,
  here: string,
  table: LineTable,
  source: ComparedSource,
  cells: LayoutCell[][],
): void {
  measuresOf(plan).forEach((measure, index) => {
    const row = lineOf(table, index);
    const of = (part: keyof ComparedSource): LayoutCell =>
      formulaCell(comparedCell(source[part], part, [measure], WHOLE, here));
    put(cells, row, lastYearAt(table), of('lastYear'));
    const missing = missingLastMark(measure, source.lastYear, here);
    put(cells, row + 1, lastYearAt(table), formulaCell(missing));
    put(cells, row, comparedAt(table), of('differences'));
    put(cells, row + 1, comparedAt(table), of('rates'));
  });
}

export function wholePaints(plan: Plan, table: LineTable): Paint[] {
  return measuresOf(plan).flatMap((measure, index) =>
    (['differences', 'rates'] as const).map((part, line) => ({
      area: area(lineOf(table, index) + line, comparedAt(table), 1, 1),
      style: figureStyle(measure, comparedFormat(part, measure)),
    })),
  );
}

export function wholeRules(plan: Plan, table: LineTable): ColorRule[] {
  const directions = measuresOf(plan).flatMap((measure) =>
    table.lines.map(() => directionOf([measure])),
  );
  return directionRules(directions, table.first, comparedAt(table), 1);
}

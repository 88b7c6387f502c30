import { NOISE } from '../../figures/plainNumber';
import type { Plan } from '../../plan/types';
import { measureWithUnit } from '../../plan/withUnit';
import { expression, formulaCell, isBlank, quoted } from '../formulas/text';
import { cellRef, type CellRef } from '../layout/address';
import type { LayoutCell } from '../layout/layout';
import { entryFormat, idCell, put } from '../layout/look';
import { LEADING, type EvidencePlaces } from './places';
import { evidenceLines, evidenceWords as words } from './words';

/**
 * Every fed measure of every unit, in two lines: what was reported, with what the rows give where that is another number, and
 * what that means. Twin: `evidenceDiffers`.
 */
export function fillMatrix(
  plan: Plan,
  places: EvidencePlaces,
  actual: (measure: number, unit: number) => CellRef,
  cells: LayoutCell[][],
): void {
  const starred = new Set(plan.indicators.filter((i) => i.starred).map((i) => i.number));
  const heads = ['序号', '指标', '项目', ...places.units.map(({ name }) => name)];
  heads.forEach((head, at) => put(cells, places.matrix, at, { text: head }));
  places.fed.forEach(({ measure, ledger, feed }, index) => {
    const row = places.matrixRow(index);
    put(cells, row, 0, idCell(measure.id, starred.has(measure.indicator)));
    put(cells, row, 1, { text: measureWithUnit(measure) });
    evidenceLines.forEach((label, line) => put(cells, row + line, LEADING - 1, label));
    const format = quoted(entryFormat(measure.quantity.decimals));
    places.units.forEach((_, unit) => {
      const reported = actual(index, unit);
      const given = places.count(index, feed.sum === null ? 'rows' : 'sum', unit);
      const listed = places.listed(ledger, unit);
      const status = cellRef(row + 1, LEADING + unit);
      const fill = (line: number, formula: string): void =>
        put(cells, row + line, LEADING + unit, formulaCell(expression(formula)));
      const both = `&"/"&TEXT(${given},${format})`;
      // A number alone is one that the ledger gives as well.
      const held = `IF(AND(ISNUMBER(${given}),N(${listed})>0),TEXT(${reported},${format})${both},TEXT(${reported},${format})&"/—")`;
      fill(
        0,
        `IF(ISNUMBER(${reported}),IF(${status}=${quoted(words.agrees)},${reported},${held}),` +
          `IF(${isBlank(reported)},IF(N(${listed})>0,IF(ISNUMBER(${given}),"—"${both},""),""),""))`,
      );
      const cleared = places.count(index, 'cleared', unit);
      const none = `IF(AND(${listed}=0,${cleared}=0),${quoted(words.none)},${quoted(words.differs)})`;
      const isEnough = `${cleared}>0,${reported}>${given},${reported}<${given}+${cleared}+${SMALL}`;
      const judged =
        `IF(ABS(${given}-${reported})<${SMALL},${quoted(words.agrees)},` +
        `IF(AND(${isEnough}),${quoted(words.cleared)},${none}))`;
      fill(
        1,
        `IF(ISNUMBER(${reported}),IF(AND(ISNUMBER(${given}),ISNUMBER(${listed})),${judged},${quoted(words.broken)}),` +
          `IF(${isBlank(reported)},${quoted(words.notReported)},${reported}))`,
      );
    });
  });
}

/** As formulas write it. */
const SMALL = NOISE.toFixed(6);

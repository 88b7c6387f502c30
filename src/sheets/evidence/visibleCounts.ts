import type { Plan } from '../../plan/types';
import { measureWithUnit } from '../../plan/withUnit';
import { expression, formulaCell, quoted } from '../formulas/text';
import { cellRef, rangeRef, type RangeRef } from '../layout/address';
import type { LayoutCell } from '../layout/layout';
import { area, idCell, put } from '../layout/look';
import { HEADER, LEADING, type EvidencePlaces } from './places';
import { countHeads, evidenceWords } from './words';

const STATUSES = [
  evidenceWords.agrees,
  evidenceWords.differs,
  evidenceWords.none,
  evidenceWords.cleared,
] as const;
/** What is said of a figure that was reported. */
const REPORTED = [...STATUSES, evidenceWords.broken] as const;
/** Behind 已报 and the statuses: rows that count, and those that were struck. */
const [ROWS, STRUCK] = [STATUSES.length + 1, STATUSES.length + 2];

/** The statuses of a measure's units. */
const statuses = (places: EvidencePlaces, measure: number): RangeRef =>
  rangeRef(area(places.matrixRow(measure) + 1, LEADING, 1, places.units.length));

/**
 * Table by measure: how many figures were reported, how many of them agree with the ledger, and the rows behind them.
 */
export function fillCounts(plan: Plan, places: EvidencePlaces, cells: LayoutCell[][]): void {
  const { counts, total } = places;
  const count = (measure: number, word: string): string =>
    `COUNTIF(${statuses(places, measure)},${quoted(word)})`;
  const starred = new Set(plan.indicators.filter((i) => i.starred).map((i) => i.number));
  const fill = (row: number, column: number, formula: string): void =>
    put(cells, row, counts + column, formulaCell(expression(formula)));

  put(cells, HEADER, 0, '序号');
  put(cells, HEADER, 1, '指标');
  put(cells, HEADER, LEADING, '台账');
  countHeads.forEach((head, at) => put(cells, HEADER, counts + at, head));
  places.fed.forEach(({ measure, ledger }, index) => {
    const row = HEADER + 1 + index;
    put(cells, row, 0, idCell(measure.id, starred.has(measure.indicator)));
    put(cells, row, 1, { text: measureWithUnit(measure) });
    put(cells, row, LEADING, { text: ledger.title });
    const reported = REPORTED.map((word) => count(index, word));
    fill(row, 0, reported.join('+'));
    STATUSES.forEach((word, at) => fill(row, 1 + at, count(index, word)));
    fill(row, ROWS, `SUM(${places.countsOf(index, 'rows')})`);
    fill(row, STRUCK, `SUM(${places.countsOf(index, 'struck')})`);
  });
  put(cells, total, 0, plan.whole.label);
  for (let at = 0; at < ROWS; at += 1) {
    const column = area(HEADER + 1, counts + at, places.fed.length, 1);
    fill(total, at, `SUM(${rangeRef(column)})`);
  }
  const struck = `SUM(${places.ledgerColumn('struckRows')})`;
  const listed = places.ledgers.map((ledger) => `SUM(${places.listedRow(ledger)})`);
  fill(total, ROWS, `${listed.join('+')}-${struck}`);
  fill(total, STRUCK, struck);
}

/** One line over all tables. */
export function overview(places: EvidencePlaces): string {
  const [reported, agree, differ, none, cleared, rows, struck] = countHeads.map((_, at) =>
    cellRef(places.total, places.counts + at),
  );
  return (
    `"应附台账的数据已报"&${reported}&"项：与台账一致"&${agree}&"项，不一致"&${differ}&"项，无台账"&${none}&"项"&IF(${cleared}=0,"","，已清空"&${cleared}&"项")&"；` +
    `台账计入"&${rows}&"行，剔除"&${struck}&"行。"`
  );
}

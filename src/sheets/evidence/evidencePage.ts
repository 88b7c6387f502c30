import { monthNumber } from '../../ledgers/month';
import { once } from '../../plan/once';
import type { Period } from '../../plan/period';
import type { Ledger, Plan } from '../../plan/types';
import { measureWithUnit } from '../../plan/withUnit';
import { blockNames } from '../blocks/names';
import { expression, formulaCell } from '../formulas/text';
import { pageFooter, pageHeader } from '../labels';
import type { CellRef } from '../layout/address';
import { columnUnder, linesOf } from '../layout/fit';
import type { Area, SheetLayout } from '../layout/layout';
import { area, emptyCells, put } from '../layout/look';
import { signature, summaryTitles } from '../summary/labels';
import type { Workings } from '../summary/workings';
import { evidenceColors, evidencePaints, SIGNATURE_SIZE, TITLE_SIZE } from './evidenceLook';
import { fillLedgerParts } from './ledgerParts';
import { ledgerRows } from './ledgerRows';
import { fillMeasureCounts } from './measureCounts';
import { unjudged, unjudgedText } from './notes';
import { evidencePlaces, HEADER, LEADING, LISTED, type EvidencePlaces } from './places';
import { chosenFrom, fillStruckRows } from './struckRows';
import { fillCounts, overview } from './visibleCounts';
import { fillMatrix } from './visibleMatrix';
import { fillStruck, struckMerges } from './visibleStruck';
import { evidenceNotes, evidenceTitles } from './words';

/**
 * 「佐证情况 YYYY-MM」: which figures have a ledger behind them, which agree with its rows, and what was struck out and why.
 * All of it is formulas over 台账, whose columns are found by their titles and whose rows may stand in any order.
 *
 * @param kept ids of the ledgers that have a 台账 in the workbook; those that come later are counted once they are there
 */
export function evidencePage(
  plan: Plan,
  period: Period,
  name: string,
  kept: ReadonlySet<string>,
  workings: Workings,
  copy = 1,
): SheetLayout {
  const places = evidencePlaces(plan);
  const month = monthNumber(period);
  const rowsOf = once((ledger: Ledger) => ledgerRows(places, plan.year, month, ledger));
  const actual = (measure: number, unit: number): CellRef =>
    workings.measure(
      'actual',
      places.fed[measure]?.measure.id ?? '',
      places.units[unit]?.id ?? '',
      name,
    );
  const cells = emptyCells(places.bottom, places.columns);

  const heading = summaryTitles.evidence(plan, period);
  put(cells, 0, 0, heading);
  put(cells, 1, 0, formulaCell(expression(overview(places))));
  fillCounts(plan, places, cells);
  put(cells, places.matrix - 1, 0, evidenceTitles.matrix);
  fillMatrix(plan, places, actual, cells);
  put(cells, places.list - 1, 0, evidenceTitles.struck);
  fillStruck(places, cells);
  put(cells, places.unjudged, 0, formulaCell(unjudgedText(places.told)));
  put(cells, places.note, 0, evidenceNotes.rules);
  put(cells, places.note + 1, 0, signature);

  put(cells, 0, places.width, formulaCell(unjudged(places)));
  places.written
    .flat()
    .forEach((spelling, at) => put(cells, 1 + at, places.spelling, { text: `=${spelling}` }));
  const blocks = chosenFrom(places.ledgers, plan.year, kept);
  fillLedgerParts(plan, places, rowsOf, (ledger) => blocks.has(ledger), cells);
  fillMeasureCounts(plan, places, rowsOf, cells);
  fillStruckRows(places, month, blocks, cells);

  const widths = widthsOf(places, heading);
  const printed = widths.reduce((sum, width) => sum + width, 0);
  const hidden = Array.from({ length: places.columns - places.width }, (_, at) => at);
  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [...widths, ...hidden.map(() => 40)],
    rowHeights: heightsOf(places, widths, printed),
    hiddenColumns: hidden.map((at) => places.width + at),
    merges: mergesOf(places),
    paints: evidencePaints(places),
    validations: [],
    colorRules: evidenceColors(places),
    names: [
      {
        name: blockNames.page('evidence', period, copy),
        area: area(HEADER, 0, places.fed.length + 2, places.width),
      },
    ],
    protected: true,
    frozen: { rows: HEADER, columns: 0 },
    print: {
      orientation: 'portrait',
      fitWide: 1,
      fitTall: places.fed.length <= 20 ? 1 : null,
      printArea: area(0, 0, places.note + 2, places.width),
      header: pageHeader(plan, period),
      footer: pageFooter,
    },
    tabColor: '#548235',
    showGridlines: false,
  };
}

function widthsOf({ figures }: EvidencePlaces, heading: string): number[] {
  const others = [28, 50, ...Array.from({ length: figures }, () => 50)];
  const texts = [
    [heading, TITLE_SIZE],
    [signature, SIGNATURE_SIZE],
  ] as const;
  return [28, columnUnder(texts, others, 140), ...others.slice(1)];
}

function heightsOf(places: EvidencePlaces, widths: readonly number[], printed: number): number[] {
  const label = widths[1] ?? 0;
  const between = widths.slice(1, LEADING).reduce((sum, width) => sum + width, 0);
  const title = widths.slice(LEADING, places.counts).reduce((sum, width) => sum + width, 0);
  const textOf = ({ measure }: EvidencePlaces['fed'][number]) => measureWithUnit(measure);
  return [
    34,
    20,
    28,
    ...places.fed.map((fed) => {
      const lines = Math.max(linesOf(textOf(fed), 9, between), linesOf(fed.ledger.title, 9, title));
      return Math.max(17, 12 * lines + 5);
    }),
    18,
    10,
    24,
    24,
    ...places.fed.flatMap((fed) => {
      const height = Math.max(14, 6 * linesOf(textOf(fed), 9, label) + 2);
      // Two amounts take two lines.
      return [fed.feed.sum === null ? height : Math.max(26, height), height];
    }),
    10,
    24,
    20,
    ...Array.from({ length: LISTED }, () => 17),
    16,
    16,
    4 + 12 * linesOf(evidenceNotes.rules, 9.2, printed),
    30,
  ];
}

function mergesOf(places: EvidencePlaces): Area[] {
  const { width, counts, fed, total, matrix, list, unjudged: told, note } = places;
  const inCounts = [HEADER, ...fed.map((_, index) => HEADER + 1 + index)].flatMap((row) => [
    area(row, 1, 1, LEADING - 1),
    area(row, LEADING, 1, counts - LEADING),
  ]);
  const lines = fed.flatMap((_, index) =>
    [0, 1].map((column) => area(places.matrixRow(index), column, 2, 1)),
  );
  const whole = [0, 1, matrix - 1, list - 1, told, note, note + 1];
  return [
    ...whole.map((row) => area(row, 0, 1, width)),
    ...inCounts.filter(({ columns }) => columns > 1),
    area(total, 0, 1, counts),
    ...lines,
    ...struckMerges(places),
  ];
}

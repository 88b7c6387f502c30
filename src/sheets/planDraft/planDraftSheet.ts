import type { PlanDraft } from '../../notice';
import { printedTarget } from '../../plan/target';
import type { Target } from '../../plan/types';
import { blockNames } from '../blocks/names';
import type { LayoutCell, SheetLayout } from '../layout/layout';
import { brokenLinesOf, columnFor } from '../layout/fit';
import { area, emptyCells, idCell, put } from '../layout/look';
import {
  columnOf,
  MEASURE_CODES,
  UNIT_CODES,
  FIRST_UNIT,
  HEADS,
  headTexts,
  IDS_TITLE,
  KEY_TITLE,
  LEADING,
  LEADING_KEYS,
  type Head,
  type Leading,
} from './columns';
import { aggregationText, NATURES, placesOf, POLARITIES, TOTAL_RULES } from './kindWords';
import {
  CODE_SIZE,
  colorsOf,
  dropDownsOf,
  HEAD_SIZE,
  paintsOf,
  REMARK_SIZE,
  WIDTHS,
} from './planDraftLook';
import { cellOfRemarks, type Remarks } from './remarks';

const heads = Object.keys(HEADS) as Head[];
const IDS_ROW = 0;
const TITLES_ROW = 1;
/** Lines from here on are measures'. */
const FIRST = TITLES_ROW + 1;

/**
 * 「计划草稿」: what was recognised, as an ordinary table to correct. One line a measure, one column a unit; under it what
 * the plan says of itself, so that the titles can stay in view. It is read back by its titles, so that lines and columns may be inserted, moved and removed.
 */
export function planDraftSheet(draft: PlanDraft, remarks: Remarks, name: string): SheetLayout {
  const { units, rows, header } = draft;
  const width = FIRST_UNIT + units.length + 2;
  const headsFrom = FIRST + rows.length + 1;
  const height = headsFrom + heads.length;
  const cells = emptyCells(height, width);
  const texts = headTexts(draft);
  const ofRow = new Map(
    rows.map(({ key }) => [key, cellOfRemarks(remarks.rows.get(key) ?? []).text]),
  );
  const ofHead = (head: Head): string => cellOfRemarks(remarks.heads[head] ?? []).text;
  heads.forEach((head, at) => {
    const row = headsFrom + at;
    put(cells, row, 0, HEADS[head]);
    put(cells, row, 2, head === 'year' ? numberOrText(texts[head]) : texts[head]);
    put(cells, row, columnOf('remark'), ofHead(head));
  });
  put(cells, IDS_ROW, 0, IDS_TITLE);
  put(cells, IDS_ROW, columnOf('label'), UNIT_CODES);
  put(cells, IDS_ROW, width - 1, MEASURE_CODES);
  LEADING_KEYS.forEach((key, column) => put(cells, TITLES_ROW, column, LEADING[key]));
  units.forEach((unit, at) => {
    put(cells, IDS_ROW, FIRST_UNIT + at, unit.id);
    put(cells, TITLES_ROW, FIRST_UNIT + at, unit.name);
  });
  put(cells, TITLES_ROW, width - 2, header.whole.label);
  put(cells, TITLES_ROW, width - 1, KEY_TITLE);
  const places = placesOf(rows);
  rows.forEach((row, at) => {
    const line = FIRST + at;
    const leading: Readonly<Record<Leading, LayoutCell>> = {
      number: idCell(String(row.number), false),
      starred: { text: row.starred ? '*' : '' },
      label: { text: row.label },
      name: { text: row.name },
      remark: { text: ofRow.get(row.key) ?? '' },
      unit: { text: row.unit },
      nature: { text: NATURES[row.nature] },
      polarity: { text: POLARITIES[row.polarity] },
      aggregation: { text: aggregationText(row.aggregation, places) },
      totalRule: { text: TOTAL_RULES[row.totalRule] },
      decimals: row.quantity.decimals,
      least: row.quantity.least,
      most: row.quantity.most,
    };
    LEADING_KEYS.forEach((key, column) => put(cells, line, column, leading[key]));
    units.forEach(({ id }, unit) =>
      put(cells, line, FIRST_UNIT + unit, targetCell(row.targets.get(id) ?? null)),
    );
    put(cells, line, width - 2, targetCell(row.total));
    put(cells, line, width - 1, row.key);
  });
  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [
      ...WIDTHS,
      ...units.map(({ id }) => columnFor([id], CODE_SIZE, { least: 56, most: 110 })),
      64,
      columnFor(
        rows.map(({ key }) => key),
        CODE_SIZE,
        { least: 70, most: 260 },
      ),
    ],
    rowHeights: [
      14,
      34,
      ...rows.map(({ key }) => heightFor(ofRow.get(key), REMARK_SIZE, 30)),
      8,
      ...heads.map((head) =>
        Math.max(heightFor(ofHead(head), HEAD_SIZE, 20), textHeight(texts[head])),
      ),
    ],
    merges: heads.flatMap((_, at) => [
      area(headsFrom + at, 0, 1, 2),
      area(headsFrom + at, 2, 1, 2),
    ]),
    paints: paintsOf({ titles: TITLES_ROW, headsFrom, heads: heads.length }, rows, units.length),
    validations: [],
    dropDowns: dropDownsOf(TITLES_ROW, rows.length),
    colorRules: colorsOf(FIRST, height - FIRST),
    names: [{ name: blockNames.planDraft(), area: area(0, 0, height, width) }],
    protected: false,
    frozen: { rows: FIRST, columns: columnOf('name') },
    tabColor: '#FFC000',
    showGridlines: false,
  };
}

/** A line is as high as its remark needs: what is to be decided is read there, not in the formula bar. */
const heightFor = (remark = '', size: number, least: number): number =>
  Math.max(least, 1.3 * size * brokenLinesOf(remark, size, WIDTHS[columnOf('remark')] ?? 0) + 2);

/** Of what the plan says of itself, over two columns. */
const textHeight = (text: string): number =>
  1.3 * HEAD_SIZE * brokenLinesOf(text, HEAD_SIZE, widthOf('label') + widthOf('name')) + 2;

const widthOf = (column: Leading): number => WIDTHS[columnOf(column)] ?? 0;

const numberOrText = (text: string): LayoutCell => (/^\d+$/.test(text) ? Number(text) : { text });

/** Blank: what stood there is not understood. */
function targetCell(target: Target | null): LayoutCell {
  if (target === null) return null;
  const printed = printedTarget(target);
  return typeof printed === 'number' ? printed : { text: printed };
}

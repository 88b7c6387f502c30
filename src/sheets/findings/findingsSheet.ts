import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { ListSchema } from '../../tables/schema';
import { cellRef, type CellRef } from '../layout/address';
import { expression, formulaCell, quoted } from '../formulas/text';
import { monthsText } from '../labels';
import type { LayoutCell, SheetLayout } from '../layout/layout';
import { listSheet } from '../list/listSheet';
import { rowHeight, type Wrapped } from '../layout/fit';
import { area, colors } from '../layout/look';
import { blockNames } from '../blocks/names';

/** One finding as the list prints it, already in words. */
export interface FindingRow {
  readonly severity: 'error' | 'warning' | 'info';
  readonly severityWord: string;
  readonly district: string;
  /** Row of annex 2, or null for a whole submission. */
  readonly row: number | null;
  readonly measure: string;
  readonly title: string;
  readonly what: string;
  readonly mend: string;
  /** The answer that was given, or ''. */
  readonly answer: string;
  readonly cell: {
    readonly sheetName: string;
    readonly row: number;
    readonly column: number;
  } | null;
}

const texts = {
  title: (plan: Plan, period: Period): string =>
    `${plan.whole.name}${monthsText(period)}填报问题清单`,
  none: '没有问题。',
  note: (counts: string, on: string): string => `${counts}。按 ${on} 的填报数检查。`,
} as const;

const WIDTHS = { measure: 138, what: 236, mend: 190, answer: 120 };
const LEAST_HEIGHT = 20;
const FONT_SIZE = 10;

export const findingsSheetName = (period: Period): string => `问题清单 ${period}`;

export interface FindingsSheetOptions {
  readonly name: string;
  readonly copy?: number;
  /** How many there are, in words. */
  readonly counts: string;
  /** The day of the check, in words. */
  readonly on: string;
  /** Whether cells are links; in a file by itself they would lead nowhere. */
  readonly linked: boolean;
}

/** 「问题清单」: what a check found, for the screen and for paper. */
export function findingsSheet(
  plan: Plan,
  period: Period,
  rows: readonly FindingRow[],
  { name, copy = 1, counts, on, linked }: FindingsSheetOptions,
): SheetLayout {
  const heading = [texts.title(plan, period), texts.note(counts, on)];
  const schema = { heading, columns: columnsWith(linked) } satisfies ListSchema<FindingRow>;
  const layout = listSheet(schema, rows.length === 0 ? [null] : rows, {
    name,
    block: blockNames.findings(period, copy),
    heightOf,
    styles: {
      number: centred,
      severity: centred,
      district: centred,
      row: centred,
      measure: wrapped,
      what: wrapped,
      mend: wrapped,
      cell: linked ? { ...centred, font: { color: colors.infoText } } : centred,
      answer: wrapped,
    },
    tabColor: '#BF8F00',
  });
  const columns = layout.columnWidths.length;
  return {
    ...layout,
    paints: [
      ...layout.paints,
      { area: area(1, 0, 1, columns), style: { horizontal: 'right' } },
      ...rows.map(({ severity }, index) => ({
        area: area(heading.length + 1 + index, 1, 1, 1),
        style: looks[severity],
      })),
    ],
  };
}

const centred = { horizontal: 'center' } as const;
const wrapped = { horizontal: 'left', wrap: true } as const;

const looks = {
  error: {
    fill: colors.wrongFill,
    font: { color: colors.wrongText, bold: true },
  },
  warning: { fill: colors.lateFill, font: { color: colors.lateText } },
  info: { font: { color: colors.infoText, italic: true } },
} as const;

function columnsWith(linked: boolean) {
  const column = (title: string, width: number, cellOf: (row: FindingRow) => LayoutCell) => ({
    title,
    width,
    compute: (_: number, row: FindingRow | null) => (row === null ? null : cellOf(row)),
  });
  return {
    number: {
      ...{ title: '序号', width: 32 },
      compute: (at: number, row: FindingRow | null) => (row === null ? null : at + 1),
    },
    severity: column('级别', 36, ({ severityWord }) => ({ text: severityWord })),
    district: column('单位', 84, ({ district }) => ({ text: district })),
    row: column('项', 28, ({ row }) => row),
    measure: column('指标', WIDTHS.measure, ({ measure }) => ({ text: measure })),
    what: {
      ...{ title: '问题', width: WIDTHS.what },
      compute: (_: number, row: FindingRow | null) => ({
        text: row === null ? texts.none : whatText(row),
      }),
    },
    mend: column('更正建议', WIDTHS.mend, ({ mend }) => ({ text: mend })),
    cell: column('单元格', 58, (row) => linkCell(row, linked)),
    answer: column('说明', WIDTHS.answer, ({ answer }) => ({ text: answer })),
  };
}

const whatText = ({ title, what }: FindingRow): string => `${title}：${what}`;

function linkCell({ cell }: FindingRow, linked: boolean): LayoutCell {
  if (cell === null) return { text: '' };
  const address = cellRef(cell.row, cell.column);
  if (!linked) return { text: address };
  const target: CellRef = cellRef(cell.row, cell.column, cell.sheetName);
  return formulaCell(expression(`HYPERLINK(${quoted(`#${target}`)},${quoted(address)})`));
}

/** As high as the longest of the wrapped texts needs. */
function heightOf(row: FindingRow): number {
  const texts: Wrapped[] = [
    [row.measure, FONT_SIZE, WIDTHS.measure],
    [whatText(row), FONT_SIZE, WIDTHS.what],
    [row.mend, FONT_SIZE, WIDTHS.mend],
    [row.answer, FONT_SIZE, WIDTHS.answer],
  ];
  return rowHeight(LEAST_HEIGHT, texts);
}

import { pageFooter } from '../labels';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { cellRef } from '../layout/address';
import { formulaCell } from '../formulas/text';
import type { CellStyle, SheetLayout } from '../layout/layout';
import { area, body, emptyCells, HEI, note, put } from '../layout/look';
import { blockNames } from '../blocks/names';
import {
  bulletinParagraphs,
  partialDistricts,
  silentDistricts,
  type BulletinParagraph,
  type BulletinSources,
} from './bulletinFormulas';
import { bulletinLine, INDENT } from './bulletinLines';
import { spacingFor, type Spacing } from './bulletinPaging';
import type { Paragraph, ParagraphKind } from './bulletinText';
import { linesOf } from '../layout/fit';

/** Twenty-eight characters of 16 points a line, as official documents have it, and a little air. */
const TEXT_WIDTH = 462;
/** The text's width is made of several columns: a single one that is wider than the paper cannot be fitted to it. */
const TEXT_COLUMNS = 6;
const CHARACTERS = 28;
/** Beside the text, outside the printed page: what is typed or put together for it. */
const NOTE_COLUMN = TEXT_COLUMNS + 1;
const VALUE_COLUMN = NOTE_COLUMN + 1;
const SILENT_ROW = 1;
const PARTIAL_ROW = 2;
const OPEN_ROW = 3;
const FANG = '仿宋';
const styles: Readonly<Record<ParagraphKind, CellStyle>> = {
  title: { font: { name: HEI, size: 22 }, horizontal: 'center', vertical: 'center' },
  addressee: { font: { name: FANG, size: 16 }, horizontal: 'left' },
  heading: { font: { name: HEI, size: 16 }, horizontal: 'left', vertical: 'bottom' },
  text: { font: { name: FANG, size: 16 }, horizontal: 'left' },
  issuer: { font: { name: FANG, size: 16 }, horizontal: 'right' },
  date: { font: { name: FANG, size: 16 }, horizontal: 'right' },
};

/**
 * 「通报 YYYY-MM」: the bulletin as text in the official register, one (merged) cell a paragraph. Every figure in it comes from a
 * cell; the sheet is not protected, so that any paragraph can be worded anew.
 *
 * @param openFindings findings still open; null: the paragraph on them is left out
 * @param expected the text as it will come out, for the heights: no spreadsheet finds them by itself
 */
export function bulletinPage(
  plan: Plan,
  period: Period,
  name: string,
  sources: Pick<BulletinSources, 'workings' | 'scores' | 'tasks' | 'compared'>,
  openFindings: number | null,
  expected: readonly Paragraph[],
  copy = 1,
): SheetLayout {
  const paragraphs = bulletinParagraphs(plan, period, name, {
    ...sources,
    silent: cellRef(SILENT_ROW, VALUE_COLUMN),
    partial: cellRef(PARTIAL_ROW, VALUE_COLUMN),
    openFindings: openFindings === null ? null : cellRef(OPEN_ROW, VALUE_COLUMN),
  });
  const cells = emptyCells(Math.max(OPEN_ROW + 1, paragraphs.length), VALUE_COLUMN + 1);
  paragraphs.forEach((paragraph, row) => put(cells, row, 0, indented(paragraph)));
  put(cells, 0, NOTE_COLUMN, '以下为表外数据，不打印');
  put(cells, SILENT_ROW, NOTE_COLUMN, '尚未报送的单位');
  put(cells, SILENT_ROW, VALUE_COLUMN, formulaCell(silentDistricts(plan, name, sources.scores)));
  put(cells, PARTIAL_ROW, NOTE_COLUMN, '部分报送的单位');
  put(cells, PARTIAL_ROW, VALUE_COLUMN, formulaCell(partialDistricts(plan, name, sources.scores)));
  if (openFindings !== null) {
    put(cells, OPEN_ROW, NOTE_COLUMN, '未办结的问题（个），可改');
    put(cells, OPEN_ROW, VALUE_COLUMN, openFindings);
  }

  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: [
      ...Array.from({ length: TEXT_COLUMNS }, () => TEXT_WIDTH / TEXT_COLUMNS),
      20,
      150,
      110,
    ],
    rowHeights: heights(paragraphs, expected),
    merges: paragraphs.map((_, row) => area(row, 0, 1, TEXT_COLUMNS)),
    paints: [
      ...paragraphs.map(({ kind }, row) => ({
        area: area(row, 0, 1, TEXT_COLUMNS),
        style: { vertical: 'top' as const, ...styles[kind], wrap: true },
      })),
      { area: area(0, NOTE_COLUMN, 1, 1), style: { ...note, wrap: false } },
      {
        area: area(SILENT_ROW, NOTE_COLUMN, openFindings === null ? 2 : 3, 2),
        style: { ...body, font: { size: 10 }, wrap: true },
      },
    ],
    validations: [],
    colorRules: [],
    names: [
      {
        name: blockNames.page('bulletin', period, copy),
        area: area(0, 0, paragraphs.length, TEXT_COLUMNS),
      },
    ],
    protected: false,
    print: {
      orientation: 'portrait',
      fitWide: 1,
      fitTall: null,
      printArea: area(0, 0, paragraphs.length, TEXT_COLUMNS),
      header: null,
      footer: pageFooter,
    },
    tabColor: '#C00000',
    showGridlines: false,
  };
}

/** What is worked out is text, which is indented. */
function indented({ kind, cell }: BulletinParagraph) {
  if ('text' in cell) return { text: bulletinLine({ kind, text: cell.text }) };
  return { formula: `="${INDENT}"&${cell.formula}` };
}

function heights(
  paragraphs: readonly BulletinParagraph[],
  expected: readonly Paragraph[],
): number[] {
  const setBy = (spacing: Spacing): number[] =>
    paragraphs.map(({ kind }, row) => height(kind, expected[row]?.text, spacing));
  return setBy(
    spacingFor(
      paragraphs.map(({ kind }) => kind),
      setBy,
    ),
  );
}

/** What a line of so many characters needs, in points, with the cell's padding. */
const PRINTED_WIDTH = 16 * CHARACTERS + 4;

/** Unknown texts get room for six lines. */
function height(kind: ParagraphKind, text: string | undefined, { line, over }: Spacing): number {
  if (kind === 'title') return 32 * Math.ceil((text?.length ?? 22) / 20) + 24;
  const lines = text === undefined ? 6 : linesOf(INDENT + text, 16, PRINTED_WIDTH);
  return line * lines + (kind === 'heading' ? over : 0);
}

import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Annex, AnnexColumn } from '../../sheets/document/types';
import { twips } from './measures';
import { paragraph, type StyleId } from './paragraph';
import { STYLES } from './styles';

/** Eighths of a point. */
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = {
  ...{ top: THIN, bottom: THIN, left: THIN, right: THIN },
  ...{ insideHorizontal: THIN, insideVertical: THIN },
};
const ROW = { value: twips(7.4), rule: HeightRule.ATLEAST };
/** Between a text and the lines around it. */
const [BESIDE, ABOVE] = [twips(1), twips(0.7)];

/**
 * An annex on a page of its own: 附件1 at the left of the first line, its title on the third (7.3.7), the table with its head on
 * every page, no row in two pieces.
 *
 * @param mark 附件1, or 附件 where there is only one
 */
export function annex(
  { title, columns, rows, notes }: Annex,
  mark: string,
): readonly (Paragraph | Table)[] {
  return [
    paragraph(STYLES.annexMark, mark),
    paragraph(STYLES.annexTitle, title),
    new Table({
      alignment: AlignmentType.CENTER,
      layout: TableLayoutType.FIXED,
      width: {
        size: columns.reduce((sum, { width }) => sum + twips(width), 0),
        type: WidthType.DXA,
      },
      columnWidths: columns.map(({ width }) => twips(width)),
      borders: BORDERS,
      margins: { left: BESIDE, right: BESIDE, top: ABOVE, bottom: ABOVE },
      rows: [
        new TableRow({
          ...{ tableHeader: true, cantSplit: true, height: ROW },
          children: columns.map((column) => cell(column, column.label, STYLES.tableHead)),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              ...{ cantSplit: true, height: ROW },
              children: columns.map((column, at) =>
                cell(
                  column,
                  row[at] ?? '',
                  column.align === 'left' ? STYLES.tableName : STYLES.tableCell,
                ),
              ),
            }),
        ),
      ],
    }),
    ...notes.map((note) => paragraph(STYLES.tableNote, note)),
  ];
}

function cell({ width }: AnnexColumn, text: string, style: StyleId): TableCell {
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [paragraph(style, text)],
  });
}

import { layOut } from '../../tables/layOut';
import { columnsOf, widthsOf, type ListSchema } from '../../tables/schema';
import type { Area, CellStyle, LayoutCell, Paint, PrintSetup, SheetLayout } from '../layout/layout';
import { pageFooter } from '../labels';
import { area, colors, headerRow, listBody, note, title } from '../layout/look';

export interface ListSheetOptions<Row, Key extends string> {
  /** The sheet's name. */
  readonly name: string;
  /** The defined name of its block. */
  readonly block: string;
  /** Of single columns by their keys, over the list's own look. */
  readonly styles?: Partial<Readonly<Record<Key, CellStyle>>>;
  /** In points, a line of the list; without it Excel goes by the content. */
  readonly heightOf?: (row: Row) => number;
  readonly tabColor?: string;
  /** Its titles have the buttons of an AutoFilter. */
  readonly filter?: true;
}

/**
 * A sheet that is one list: what it is above, titles on every printed page, A4 landscape, as many pages as it takes.
 * Its block and what is printed are the list, and grow with it.
 */
export function listSheet<Row, Key extends string>(
  schema: ListSchema<Row> & { readonly columns: Readonly<Record<Key, unknown>> },
  rows: readonly (Row | null)[],
  options: ListSheetOptions<Row, NoInfer<Key>>,
): SheetLayout {
  const { heading = [] } = schema;
  const { name, block, styles, heightOf, tabColor = '#7F7F7F', filter } = options;
  const widths = widthsOf(schema);
  const header = heading.length;
  const cells = [
    ...heading.map((text) => widths.map((_, at): LayoutCell => (at === 0 ? { text } : null))),
    ...layOut(schema, rows),
  ];
  const list = listArea(schema, rows.length);
  return {
    name,
    visibility: 'visible',
    cells,
    columnWidths: widths,
    rowHeights: [
      ...heading.map((_, at) => (at === 0 ? 34 : 20)),
      24,
      ...(heightOf === undefined ? [] : rows.map((row) => (row === null ? 24 : heightOf(row)))),
    ],
    merges: heading.map((_, row) => area(row, 0, 1, widths.length)),
    paints: [
      ...heading.map((_, row) => ({
        area: area(row, 0, 1, widths.length),
        style: row === 0 ? title : note,
      })),
      { area: list, style: listBody },
      ...columnFormats(schema, list),
      { area: { ...list, rows: 1 }, style: { ...headerRow, fill: colors.header } },
      ...columnsOf(schema).flatMap(([key], column): Paint[] => {
        const style = styles?.[key as Key];
        if (style === undefined || rows.length === 0) return [];
        return [{ area: area(header + 1, column, rows.length, 1), style }];
      }),
    ],
    validations: [],
    colorRules: [],
    names: [{ name: block, area: list }],
    protected: false,
    frozen: { rows: header + 1, columns: 0 },
    print: listPrint(header, area(0, 0, cells.length, widths.length)),
    ...(filter === true && { filter: list }),
    tabColor,
    showGridlines: false,
  };
}

/** The same for a list of the add-in's own, which nobody is to see. */
export function hiddenList<Row>(
  schema: ListSchema<Row>,
  rows: readonly Row[],
  { name, block }: { readonly name: string; readonly block: string },
): SheetLayout {
  const list = listArea(schema, rows.length);
  return {
    name,
    visibility: 'veryHidden',
    cells: layOut(schema, rows),
    columnWidths: widthsOf(schema),
    rowHeights: [18],
    merges: [],
    paints: columnFormats(schema, list),
    validations: [],
    colorRules: [],
    names: [{ name: block, area: list }],
    protected: false,
    showGridlines: true,
  };
}

/** The list on its sheet, titles included. */
function listArea<Row>(schema: ListSchema<Row>, rows: number): Area {
  return area(schema.heading?.length ?? 0, 0, rows + 1, columnsOf(schema).length);
}

/** Number formats of a list's lines; neighbours that have the same one together. */
export function columnFormats<Row>(schema: ListSchema<Row>, lines: Area): Paint[] {
  const paints: Paint[] = [];
  columnsOf(schema).forEach(([, { format }], column) => {
    const last = paints.at(-1);
    if (format === undefined) return;
    const isNext = last?.style.numberFormat === format && columnAfter(last.area) === column;
    if (isNext) paints.pop();
    const from = isNext ? last.area.column : column;
    paints.push({
      area: { ...lines, column: from, columns: column - from + 1 },
      style: { numberFormat: format },
    });
  });
  return paints;
}

const columnAfter = ({ column, columns }: Area): number => column + columns;

/** Code that prints what the sheet is called. */
const SHEET_NAME = '&A';

/** As many pages as it takes, its titles on each. */
export function listPrint(header: number, printArea: Area): PrintSetup {
  return {
    orientation: 'landscape',
    fitWide: 1,
    fitTall: null,
    titleRows: { first: header, last: header },
    printArea,
    header: SHEET_NAME,
    footer: pageFooter,
  };
}

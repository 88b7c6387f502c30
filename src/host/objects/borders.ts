import { invalidArgument } from '../protocol/error';
import { objectType, readOnly } from '../protocol/objects';
import { lastColumn, lastRow, type Area } from '../engine/area';
import { rawCell } from '../engine/cells';
import { paint, type Coat } from '../engine/paint';
import { requireAllowed } from '../engine/protection';
import type { IBorderData, IBorderStyleData } from '../engine/univer';
import { partOf, sheetOf, type RangeObject } from './book';
import { colorArgument, hexColor, shared } from './look';

export interface BorderObject extends RangeObject {
  readonly side: Side;
}

/** Which cells of a range a border is drawn on, and on which of their sides. */
const SIDES = {
  EdgeTop: { key: 't', cells: (area: Area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { key: 'b', cells: (area: Area) => ({ ...area, row: lastRow(area), rows: 1 }) },
  EdgeLeft: { key: 'l', cells: (area: Area) => ({ ...area, columns: 1 }) },
  EdgeRight: {
    key: 'r',
    cells: (area: Area) => ({ ...area, column: lastColumn(area), columns: 1 }),
  },
  InsideHorizontal: {
    key: 'b',
    cells: (area: Area) => (area.rows > 1 ? { ...area, rows: area.rows - 1 } : null),
  },
  InsideVertical: {
    key: 'r',
    cells: (area: Area) => (area.columns > 1 ? { ...area, columns: area.columns - 1 } : null),
  },
  DiagonalDown: { key: 'tl_br', cells: (area: Area) => area },
  DiagonalUp: { key: 'bl_tr', cells: (area: Area) => area },
} as const satisfies Record<string, { key: keyof IBorderData; cells: (area: Area) => Area | null }>;

type Side = keyof typeof SIDES;

/** Excel's line style and weight for each of Univer's lines. */
const LINES: readonly (readonly [univer: number, style: string, weight: string])[] = [
  [1, 'Continuous', 'Thin'],
  [2, 'Continuous', 'Hairline'],
  [8, 'Continuous', 'Medium'],
  [13, 'Continuous', 'Thick'],
  [3, 'Dot', 'Thin'],
  [4, 'Dash', 'Thin'],
  [9, 'Dash', 'Medium'],
  [5, 'DashDot', 'Thin'],
  [10, 'DashDot', 'Medium'],
  [6, 'DashDotDot', 'Thin'],
  [11, 'DashDotDot', 'Medium'],
  [7, 'Double', 'Thick'],
  [12, 'SlantDashDot', 'Medium'],
];

interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

function lineOf(border: IBorderData[keyof IBorderData]): Line {
  const known = LINES.find(([univer]) => univer === border?.s);
  if (!border || known === undefined) return NO_LINE;
  return { style: known[1], weight: known[2], color: hexColor(border.cl?.rgb ?? '#000000') };
}

/** Where a style has no line of that weight, its first one counts, as in Excel. */
const univerLine = (line: Line): number | undefined =>
  (
    LINES.find(([, style, weight]) => style === line.style && weight === line.weight) ??
    LINES.find(([, style]) => style === line.style)
  )?.[0];

const cellsOf = (border: BorderObject): RangeObject | null => {
  const area = SIDES[border.side].cells(border.area);
  return area === null ? null : { ...border, area };
};

function read(border: BorderObject, field: keyof Line): unknown {
  const cells = cellsOf(border);
  if (cells === null) return NO_LINE[field];
  return shared(cells, (style) => lineOf(style.bd?.[SIDES[border.side].key])[field]);
}

/** Changes one property of the line of each cell; a colour or weight given to no line draws one. */
function write(border: BorderObject, change: Partial<Line>): void {
  const cells = cellsOf(border);
  const sheet = sheetOf(border);
  requireAllowed(sheet, 'allowFormatCells');
  if (cells === null) return;
  const { key } = SIDES[border.side];
  const coats = new Map<string, Coat>();
  const { engine } = border.book;
  const styles = engine.workbook.getStyles();
  paint(engine, sheet, cells.area, (row, column) => {
    const own = styles.getStyleByCell(rawCell(sheet, row, column));
    const old = row < 0 || column < 0 ? NO_LINE : lineOf(own?.bd?.[key]);
    const name = Object.values(old).join();
    const coat = coats.get(name) ?? { style: { bd: { [key]: changed(old, change) } } };
    coats.set(name, coat);
    return coat;
  });
}

function changed(old: Line, change: Partial<Line>): IBorderStyleData | null {
  const line = { ...old, ...change };
  if (change.style === 'None') return null;
  if (line.style === 'None') line.style = 'Continuous';
  const s = univerLine(line);
  if (s === undefined) throw invalidArgument(line.style);
  return { s, cl: { rgb: line.color } };
}

const text = (value: unknown, known: readonly string[]): string => {
  if (typeof value !== 'string' || !known.includes(value)) throw invalidArgument(String(value));
  return value;
};

const STYLES = ['None', ...new Set(LINES.map(([, style]) => style))];
const WEIGHTS = [...new Set(LINES.map(([, , weight]) => weight))];

export const rangeBorder = objectType<BorderObject>({
  properties: {
    SideIndex: readOnly((border) => border.side),
    Style: {
      get: (border) => read(border, 'style'),
      set: (border, value) => write(border, { style: text(value, STYLES) }),
    },
    Weight: {
      get: (border) => read(border, 'weight'),
      set: (border, value) => write(border, { weight: text(value, WEIGHTS) }),
    },
    Color: {
      get: (border) => read(border, 'color'),
      set: (border, value) => write(border, { color: colorArgument(value) }),
    },
  },
});

const isSide = (key: unknown): key is Side => typeof key === 'string' && Object.hasOwn(SIDES, key);

const border = (range: RangeObject, side: Side): BorderObject => ({
  ...partOf(range, 'RangeBorder'),
  side,
});

const sides = Object.keys(SIDES).filter(isSide);

export const rangeBorderCollection = objectType<RangeObject>({
  properties: { Count: readOnly(() => sides.length) },
  index: (range, key: unknown) => {
    if (!isSide(key)) throw invalidArgument(String(key));
    return border(range, key);
  },
  items: (range) => sides.map((side) => border(range, side)),
  methods: {
    GetItemAt: (range, index: number) => {
      const side = sides[index];
      if (side === undefined) throw invalidArgument('index');
      return border(range, side);
    },
  },
});

/** One-based, inclusive. */
export interface CellArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export function columnNumber(letters: string): number {
  const capitals = letters.toUpperCase();
  let number = 0;
  for (let at = 0; at < capitals.length; at++) number = number * 26 + capitals.charCodeAt(at) - 64;
  return number;
}

const AREA = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/;

/** Sheet after sheet has the same cells. */
const known = new Map<string, CellArea | null>();
const MOST_KNOWN = 100_000;

/** `A1` or `A1:C3`, pinned or not; null where a sheet has no such cells. */
export function parseArea(text: string): CellArea | null {
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  if (known.size >= MOST_KNOWN) known.clear();
  const area = areaIn(text);
  known.set(text, area);
  return area;
}

function areaIn(text: string): CellArea | null {
  const found = AREA.exec(text);
  if (found === null) return null;
  const [, left, top, right = left, bottom = top] = found;
  const area = {
    firstRow: Number(top),
    firstColumn: columnNumber(left!),
    lastRow: Number(bottom),
    lastColumn: columnNumber(right!),
  };
  const isForward = area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn;
  return isForward && area.lastRow <= LAST_ROW && area.lastColumn <= LAST_COLUMN ? area : null;
}

/** Areas with blanks between them; null where one of them is none. */
export function parseAreas(text: string): CellArea[] | null {
  const areas = text.split(' ').map(parseArea);
  return areas.every((area) => area !== null) ? areas : null;
}

export const overlap = (a: CellArea, b: CellArea): boolean =>
  a.firstRow <= b.lastRow &&
  b.firstRow <= a.lastRow &&
  a.firstColumn <= b.lastColumn &&
  b.firstColumn <= a.lastColumn;

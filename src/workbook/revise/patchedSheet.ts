import type { Content } from '../../sheets/journal/content';
import type { ColorRule, SheetLayout, Validation } from '../../sheets/layout/layout';
import { rangeOf } from '../apply/area';
import { color } from '../apply/colorRules';
import type { Protection } from '../apply/protection';
import { validate } from '../apply/validation';
import { entered } from '../apply/values';
import { rectanglesOf, type Rectangle } from '../entries/rectangles';
import { closed, opened, openedSheet } from '../recover/openedSheet';
import type { UndoStep } from '../recover/undoStep';
import { writtenCells } from '../recover/writtenCells';
import { jsonBytes } from '../write/bytes';
import type { Change } from '../write/change';
import { CALL_BYTES, RANGE_BYTES, type WriteOperation } from '../write/operations';

export interface PatchedCell {
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  readonly after: Content;
  /** Number format that it has and keeps. */
  readonly format: string;
}

/** A sheet of ours of which some cells are to say something else. */
export interface PatchedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly protection: Protection;
  readonly cells: readonly PatchedCell[];
  /** As it was laid out and is to be; of them, what may be typed and the colours by formula are set anew where they differ. */
  readonly layouts: readonly [before: SheetLayout, after: SheetLayout];
}

/** A protected sheet is opened for it and closed again as it was, in the same request. */
export function patchedSheet(patch: PatchedSheet): Change {
  const { sheetId, sheetName, protection, cells, layouts } = patch;
  const [before, after] = layouts;
  const rectangles = rectanglesOf(cells);
  const within: UndoStep[] = [
    ...rectangles.map(({ area, cells: lines }) =>
      writtenCells({ sheetId, sheetName, area, cells: lines }),
    ),
    ...rulesUndone(sheetId, sheetName, after, before),
  ];
  return {
    operations: [
      ...opened(sheetId, sheetName, protection),
      ...rectangles.map((rectangle) => write(sheetId, rectangle)),
      ...rules(sheetId, before, after),
      ...closed(sheetId, protection),
    ],
    undoSteps: [openedSheet({ sheetId, sheetName, protection, within })],
  };
}

function write(sheetId: string, { area, cells }: Rectangle<PatchedCell>): WriteOperation {
  const values = cells.map((line) => line.map(({ after, format }) => entered(after, format)));
  return {
    bytes: RANGE_BYTES + CALL_BYTES + jsonBytes(values),
    queue: (request) => {
      rangeOf(request.sheet(sheetId), area).values = values;
    },
  };
}

/** Validations and colours of a layout in place of those of another; nothing where they are the same. */
function rules(sheetId: string, from: SheetLayout, to: SheetLayout): WriteOperation[] {
  return [
    ...(differs<Validation>(from.validations, to.validations)
      ? [
          clearing(sheetId, from, (range) => range.dataValidation.clear()),
          ...validate(to).map(({ bytes, queue }) => onSheet(sheetId, bytes, queue)),
        ]
      : []),
    ...(differs<ColorRule>(from.colorRules, to.colorRules)
      ? [
          clearing(sheetId, from, (range) => range.conditionalFormats.clearAll()),
          ...color(to).map(({ bytes, queue }) => onSheet(sheetId, bytes, queue)),
        ]
      : []),
  ];
}

const differs = <Rule>(a: readonly Rule[], b: readonly Rule[]): boolean =>
  JSON.stringify(a) !== JSON.stringify(b);

/** Rules cannot be compared with what was set; those that stood there are set again whatever came of it. */
function rulesUndone(
  sheetId: string,
  sheetName: string,
  from: SheetLayout,
  to: SheetLayout,
): UndoStep[] {
  const operations = rules(sheetId, from, to);
  if (operations.length === 0) return [];
  return [
    {
      sheet: sheetName,
      bytes: operations.reduce((sum, { bytes }) => sum + bytes, 0),
      look: () => () => operations,
    },
  ];
}

const onSheet = (
  sheetId: string,
  bytes: number,
  queue: (sheet: Excel.Worksheet) => void,
): WriteOperation => ({ bytes, queue: (request) => queue(request.sheet(sheetId)) });

function clearing(
  sheetId: string,
  { cells }: SheetLayout,
  clear: (range: Excel.Range) => void,
): WriteOperation {
  const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 1 };
  return onSheet(sheetId, RANGE_BYTES + 2 * CALL_BYTES, (sheet) => clear(rangeOf(sheet, area)));
}

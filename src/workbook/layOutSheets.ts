import type { SheetLayout } from '../sheets/layout/layout';
import { rangeOf } from './apply/area';
import { drawCharts } from './apply/charts';
import { color } from './apply/colorRules';
import { arrange, paint } from './apply/formats';
import { setFilter } from './apply/filter';
import { part, type Part } from './apply/part';
import { setUpPrint } from './apply/print';
import { protect } from './apply/protection';
import { offer, validate } from './apply/validation';
import { writeCells } from './apply/values';
import { setView } from './apply/view';
import { addedSheet, traceOf } from './recover/addedSheet';
import { movedName } from './recover/movedName';
import type { Change } from './write/change';
import { CALL_BYTES, RANGE_BYTES, type WriteOperation } from './write/operations';

/** A name that is in the workbook but leads to no block of ours any more, and makes room for a new one. */
export interface StaleName {
  readonly name: string;
  /** What it refers to, with a leading `=`. */
  readonly formula: string;
}

/** A sheet for each layout, without bringing any of them to the front. */
export function layOutSheets(
  layouts: readonly SheetLayout[],
  staleNames: readonly StaleName[],
): Change {
  const stale = staleNames.map(({ name }) => name);
  return {
    operations: [
      ...stale.map(removeName),
      // All sheets first: a formula may refer to any of them.
      ...layouts.map(({ name }) => addSheet(name)),
      ...layouts.flatMap((layout) => layOut(layout).map((each) => onSheet(layout.name, each))),
    ],
    undoSteps: [
      ...staleNames.map(({ name, formula }) =>
        movedName({ name, before: formula, after: null, sheetName: layouts[0]?.name ?? '' }),
      ),
      ...layouts.map((layout) => addedSheet(layout, stale)),
    ],
  };
}

function removeName(name: string): WriteOperation {
  return {
    bytes: RANGE_BYTES + CALL_BYTES,
    queue: ({ context }) => context.workbook.names.getItem(name).delete(),
  };
}

function addSheet(name: string): WriteOperation {
  return {
    bytes: RANGE_BYTES + CALL_BYTES,
    queue: (request) => {
      request.addSheet(name);
      request.context.trace(traceOf(name));
    },
  };
}

function onSheet(name: string, { bytes, queue }: Part): WriteOperation {
  return { bytes, queue: (request) => queue(request.sheet(name)) };
}

function layOut(layout: SheetLayout): Part[] {
  return [
    ...writeCells(layout),
    ...paint(layout),
    ...arrange(layout),
    ...validate(layout),
    ...offer(layout),
    ...color(layout),
    ...setUpPrint(layout),
    ...setView(layout),
    ...setFilter(layout),
    ...drawCharts(layout),
    ...layout.names.map(({ name, area }) =>
      part(1, 0, (sheet) => {
        sheet.context.workbook.names.add(name, rangeOf(sheet, area));
      }),
    ),
    // Last, or it would keep us out as well.
    ...protect(layout),
  ];
}

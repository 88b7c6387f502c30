import { ICommandService } from '@univerjs/core';
import type { Viewport } from '@univerjs/engine-render';
import type { Engine } from '../host';
import { sheetView } from './sheetView';

/** What brings a cell into view, with the range where that is not the selection. */
const REVEALS: readonly string[] = [
  'sheet.operation.set-selections',
  'sheet.operation.scroll-to-cell',
  'sheet.command.scroll-to-cell',
];

interface Revealed {
  readonly reveal?: boolean;
  readonly range?: Cell;
  readonly selections?: readonly { readonly range: Cell }[];
}

interface Cell {
  readonly startRow: number;
  readonly startColumn: number;
}

/** The bars at the right and at the bottom of the canvas. Pixels. */
const SCROLL_BAR = 12;

/**
 * Brings a cell that is led to wholly into view. Univer takes frozen columns to be as wide as that many columns beside
 * the cell, so that the cell, and whoever types into it, may stay behind the edge.
 */
export function keepInView(engine: Engine): void {
  engine.get<ICommandService>(ICommandService).onCommandExecuted(({ id, params }) => {
    if (!REVEALS.includes(id)) return;
    const { reveal, range, selections } = (params ?? {}) as Revealed;
    const cell = range ?? (reveal === true ? selections?.at(-1)?.range : undefined);
    // Univer's own scrolling comes first.
    if (cell !== undefined) queueMicrotask(() => bringIntoView(engine, cell));
  });
}

function bringIntoView(engine: Engine, { startRow, startColumn }: Cell): void {
  const view = sheetView(engine);
  if (view === null) return;
  const { skeleton, main, canvas, scale, frozen } = view;
  const cell = skeleton.getNoMergeCellWithCoordByIndex(startRow, startColumn);
  const edge = skeleton.getNoMergeCellWithCoordByIndex(frozen.row, frozen.column);
  const x = scrolled(
    { from: cell.startX, to: cell.endX, isFrozen: startColumn < frozen.column },
    { from: edge.startX, to: (canvas.width - SCROLL_BAR) / scale },
    main.viewportScrollX,
  );
  const y = scrolled(
    { from: cell.startY, to: cell.endY, isFrozen: startRow < frozen.row },
    { from: edge.startY, to: (canvas.height - SCROLL_BAR) / scale },
    main.viewportScrollY,
  );
  scrollTo(main, { x, y });
}

function scrollTo(main: Viewport, { x, y }: { readonly x: number; readonly y: number }): void {
  if (x === main.viewportScrollX && y === main.viewportScrollY) return;
  main.scrollToViewportPos({ viewportScrollX: x, viewportScrollY: y });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** How far the sheet is to be scrolled, no farther than it must; what is larger than the room shows its beginning. */
function scrolled(cell: Span & { readonly isFrozen: boolean }, room: Span, scroll: number): number {
  if (cell.isFrozen) return scroll;
  const least = cell.to - room.to;
  const most = cell.from - room.from;
  return Math.max(0, Math.min(Math.max(scroll, least), most));
}

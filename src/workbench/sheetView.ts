import {
  IRenderManagerService,
  type SpreadsheetSkeleton,
  type Viewport,
} from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Engine } from '../host';
import { activeSheet } from '../host/engine/sheets';

/** How the sheet that is shown is seen. */
export interface SheetView {
  readonly skeleton: SpreadsheetSkeleton;
  /** What scrolls. */
  readonly main: Viewport;
  /** On the page, in pixels. */
  readonly canvas: DOMRect;
  readonly scale: number;
  /** Lines before these do not scroll. */
  readonly frozen: { readonly row: number; readonly column: number };
}

/** Null while nothing is drawn. */
export function sheetView(engine: Engine): SheetView | null {
  const render = engine
    .get<IRenderManagerService>(IRenderManagerService)
    .getRenderById(engine.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const canvas = render?.engine.getCanvasElement();
  const main = render?.scene.getViewport('viewMain');
  if (!render || !skeleton || !canvas || !main) return null;
  const { startRow, startColumn } = activeSheet(engine).getFreeze();
  return {
    ...{ skeleton, main, canvas: canvas.getBoundingClientRect() },
    scale: render.scene.getAncestorScale().scaleX,
    frozen: { row: Math.max(0, startRow), column: Math.max(0, startColumn) },
  };
}

import type { Engine } from '../../host';
import { activeSheet } from '../../host/engine/sheets';
import { sheetExtras } from '../../host/engine/extras';
import { element } from '../page';
import type { Overlay } from './overlay';

/** Cells that change together are drawn together. Milliseconds. */
const PAUSE = 80;

/** Draws the charts of the sheet that is shown; what draws them is loaded with the first of them. */
export function drawCharts(engine: Engine): void {
  const { facade } = engine;
  let overlay: Overlay | null = null;
  let frame = 0;
  let isChanged = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = async (): Promise<void> => {
    if (engine.openWorkbook === null) return;
    if (overlay === null) {
      if ((sheetExtras(activeSheet(engine)).charts ?? []).length === 0) return;
      const { Overlay: Drawn } = await import(/* webpackChunkName: "charts" */ './overlay');
      overlay ??= new Drawn(engine);
    }
    overlay.show(isChanged);
    isChanged = false;
  };
  const soon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => void show());
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isChanged = true;
      soon();
    }, PAUSE);
  };
  facade.addEvent(facade.Event.Scroll, soon);
  facade.addEvent(facade.Event.SheetZoomChanged, soon);
  facade.addEvent(facade.Event.SheetSkeletonChanged, soon);
  facade.addEvent(facade.Event.ActiveSheetChanged, later);
  engine.onCommand(later);
  engine.onLoad(later);
  new ResizeObserver(soon).observe(element('sheet'));
}

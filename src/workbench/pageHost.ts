import { IRenderManagerService } from '@univerjs/engine-render';
import type { Engine } from '../host';
import { Host } from '../host/host';
import { openInNewWindow } from './newWindow';

/** The host of the workbook in the page, which also tells whether the add-in is writing just now. */
export class PageHost extends Host {
  private requests = 0;

  constructor(engine: Engine) {
    super(engine, {
      documentUrl: `C:\\${engine.workbook.getName()}.xlsx`,
      openWindow: openInNewWindow,
    });
  }

  get isAnswering(): boolean {
    return this.requests > 0;
  }

  override async execute(...request: Parameters<Host['execute']>): ReturnType<Host['execute']> {
    this.requests += 1;
    try {
      return await super.execute(...request);
    } finally {
      this.requests -= 1;
    }
  }

  /** Nothing is drawn while a request is carried out: half a table is nothing to look at, and costs a second. */
  protected override async carryOut(
    ...request: Parameters<Host['carryOut']>
  ): ReturnType<Host['carryOut']> {
    const screen = this.engine
      .get<IRenderManagerService>(IRenderManagerService)
      .getRenderById(this.engine.unitId);
    screen?.deactivate();
    try {
      return await super.carryOut(...request);
    } finally {
      screen?.activate();
    }
  }
}

/** As in Excel, the add-in waits while a cell is being edited. */
export function waitForCellEdits({ facade }: Engine, host: () => PageHost): void {
  facade.addEvent(facade.Event.SheetEditStarted, () => {
    host().editing = true;
  });
  facade.addEvent(facade.Event.SheetEditEnded, () => {
    host().editing = false;
  });
}

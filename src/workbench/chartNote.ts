import type { SheetExtras } from '../host/snapshot';
import { notify } from './notice';
import type { Spreadsheet } from './spreadsheet';

/** The spreadsheet here draws no charts: says where they show, so that nobody takes the room for a gap. */
export function sayWhereChartsShow({ facade }: Spreadsheet): void {
  facade.addEvent(facade.Event.ActiveSheetChanged, ({ activeSheet }) => {
    const { charts = [] }: SheetExtras = activeSheet.getSheet().getConfig().custom ?? {};
    if (charts.length === 0) return;
    notify(
      'remark',
      `本表有 ${charts.length} 张图表，工作台不画图；保存为 .xlsx 后在 Excel、WPS 中显示。`,
    );
  });
}

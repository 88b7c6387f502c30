import type { SheetExtras } from '../host/snapshot';
import { notify } from './notice';
import type { Spreadsheet } from './spreadsheet';

/** Says what of a sheet of another program is there and not to be seen, so that nobody takes it for lost. */
export function sayWhatIsCarried({ facade }: Spreadsheet): void {
  facade.addEvent(facade.Event.ActiveSheetChanged, ({ activeSheet }) => {
    const { foreign }: SheetExtras = activeSheet.getSheet().getConfig().custom ?? {};
    if (foreign === undefined) return;
    const { chart = 0, picture = 0 } = foreign.holds;
    const unseen = chart + picture - Object.keys(foreign.charts).length;
    if (unseen <= 0) return;
    notify('remark', `本表另有 ${unseen} 张图表或图片，工作台不显示，保存时原样保留。`);
  });
}

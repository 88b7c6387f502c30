import type { Boundary } from '../../host';
import { notify } from '../notice';
import { element } from '../page';
import { readRibbon } from './readRibbon';
import { runFunction } from './runFunction';
import { showRibbon } from './showRibbon';

export interface RibbonParts {
  readonly openPane: (url: string) => void;
  readonly boundaryOf: (frame: Window) => Boundary | undefined;
}

/** Here each page of the add-in has a twin that lets the workbench stand in for Excel. */
const embedded = (url: string): string => url.replace(/^(pane|commands)\.html/, '$1-embedded.html');

/** Puts the ribbon tab of the add-in's own manifest over the spreadsheet. */
export async function installRibbon({ openPane, boundaryOf }: RibbonParts): Promise<void> {
  const ribbon = readRibbon(await (await fetch('manifest.xml')).text());
  showRibbon(element('ribbon'), ribbon, {
    openPane: (url) => openPane(embedded(url)),
    run: (functionName) =>
      runFunction(embedded(ribbon.functionFile), functionName, boundaryOf).catch((error) =>
        notify('problem', `功能区按钮没有完成：${String(error)}`),
      ),
  });
}

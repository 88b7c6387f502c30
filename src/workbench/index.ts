import './style.css';
import { blankWorkbook, engineOf } from '../host';
import { judgeBlanksByFormula } from './blankEntries';
import { sayWhatIsCarried } from './carriedNote';
import { drawCharts } from './charts';
import { showInputPrompts } from './inputPrompt';
import { keepInView } from './inView';
import { handedOver } from './newWindow';
import { notify } from './notice';
import { element } from './page';
import { PageHost, waitForCellEdits } from './pageHost';
import { createPaneFrame } from './paneFrame';
import { guardProtectedSheets } from './protection/guard';
import { keepVeryHidden } from './protection/veryHidden';
import { installRibbon } from './ribbon';
import { startSpreadsheet } from './spreadsheet';
import { keepUnsaved } from './unsavedCopy/keep';
import { offerUnsaved } from './unsavedCopy/offer';
import { publish } from './window';
import { workbookFile } from './workbookFile';

const spreadsheet = startSpreadsheet('sheet', blankWorkbook());
const engine = engineOf(spreadsheet.facade, spreadsheet.univer);
let host = new PageHost(engine);
const boundaryOf = publish(engine, () => host);

waitForCellEdits(engine, () => host);
keepVeryHidden(spreadsheet);
showInputPrompts(spreadsheet);
judgeBlanksByFormula(spreadsheet);
sayWhatIsCarried(spreadsheet);
drawCharts(engine);
keepInView(engine);
guardProtectedSheets(
  spreadsheet,
  () => host.isAnswering,
  (sheet) => notify('remark', `「${sheet}」受保护，这里已锁定，不能改动。`),
);

const pane = createPaneFrame('pane-embedded.html');
void installRibbon({ openPane: (url) => pane.show(url), boundaryOf });
const unsaved = keepUnsaved(engine);
const file = workbookFile(
  engine,
  unsaved,
  ({ name, changed }) => {
    element('file-name').textContent = name;
    element('file-state').textContent = changed ? '未保存' : '';
    document.title = `${changed ? '● ' : ''}${name} · 工作台`;
  },
  () => {
    // Excel starts an add-in anew for each workbook.
    host.dispose();
    host = new PageHost(engine);
    pane.reload();
  },
);
element('new').addEventListener('click', () => void file.create());
element('open').addEventListener('click', () => void file.open());
element('save').addEventListener('click', () => void file.save());
window.addEventListener('beforeunload', (event) => {
  // What is kept is offered when the page is opened the next time.
  if (file.changed && !unsaved.isKept) event.preventDefault();
});
void offerUnsaved((workbook) => file.restore(workbook)).catch(() => undefined);
void handedOver().then((handed) => (handed === null ? pane.reload() : file.take(handed)));

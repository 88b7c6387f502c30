import './style.css';
import { showInputPrompts } from './inputPrompt';
import { notify } from './notice';
import { element } from './page';
import { createPaneFrame } from './paneFrame';
import { guardProtectedSheets } from './protection/guard';
import { keepVeryHidden } from './protection/veryHidden';
import { startSpreadsheet } from './spreadsheet';
import { EMPTY, workbookIn } from './workbook';

const spreadsheet = startSpreadsheet('sheet');
const pane = createPaneFrame('about:blank');
guardProtectedSheets(
  spreadsheet,
  () => false,
  (n) => notify('remark', n + '受保护'),
);
showInputPrompts(spreadsheet);
keepVeryHidden(spreadsheet);
const workbook = workbookIn(spreadsheet, ({ name, changed }) => {
  element('file-name').textContent = name;
  element('file-state').textContent = changed ? '未保存' : '';
  document.title = `${changed ? '● ' : ''}${name} · 工作台`;
});
workbook.replaceBy(EMPTY);
pane.reload();
Object.assign(window, { workbench: { spreadsheet, workbook } });

import './style.css';
import { blankWorkbook } from '../host/engine/blank';
import { engineOf } from '../host/engine/engine';
import { showInputPrompts } from './inputPrompt';
import { notify } from './notice';
import { element } from './page';
import { createPaneFrame } from './paneFrame';
import { guardProtectedSheets } from './protection/guard';
import { keepVeryHidden } from './protection/veryHidden';
import { startSpreadsheet } from './spreadsheet';
import { workbookFile } from './workbookFile';

const spreadsheet = startSpreadsheet('sheet', blankWorkbook());
const engine = engineOf(spreadsheet.facade, spreadsheet.univer);
const pane = createPaneFrame('pane-embedded.html');

guardProtectedSheets(
  spreadsheet,
  () => false,
  (sheet) => notify('remark', `「${sheet}」受保护，这里已锁定，不能改动。`),
);
keepVeryHidden(spreadsheet);
showInputPrompts(spreadsheet);

const file = workbookFile(
  engine,
  ({ name, changed }) => {
    element('file-name').textContent = name;
    element('file-state').textContent = changed ? '未保存' : '';
    document.title = `${changed ? '● ' : ''}${name} · 工作台`;
  },
  () => pane.reload(),
);
element('new').addEventListener('click', () => void file.create());
element('open').addEventListener('click', () => void file.open());
element('save').addEventListener('click', () => void file.save());
window.addEventListener('beforeunload', (event) => {
  if (file.changed) event.preventDefault();
});
pane.reload();

import { createRoot } from 'react-dom/client';
import { createActions } from '../actions';
import { onDemand } from '../actions/onDemand';
import type { OfficePort } from './connect';
import { start } from './start';

/** The one place of the pane that names Office. Only `onReady` may be called before Office is there. */
const office: OfficePort = {
  onReady: async () => {
    if (!(await new Promise<boolean>((resolve) => window.whenOffice(resolve)))) {
      throw new Error('office.js did not load');
    }
    return (await Office.onReady()).host === Office.HostType.Excel;
  },
  isNewEnough: () => Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
  displayLanguage: () => Office.context.displayLanguage,
  theme: () => Office.context.officeTheme,
};

const container = document.getElementById('pane');
if (container === null) throw new Error('the page has no element #pane');

start({
  root: createRoot(container),
  office,
  createActions,
  loadPlans: async () => (await onDemand(() => import('../plan/builtIn'))).builtInPlans,
  now: () => new Date(),
  browserLanguage: navigator.language,
  search: window.location.search,
});

import { createRoot } from 'react-dom/client';
import { createActions } from '../actions';
import { builtInPlans } from '../plan/builtIn';
import type { OfficePort } from './connect';
import { start } from './start';

/** The one place of the pane that names Office. */
function officePort(): OfficePort | null {
  if (typeof Office === 'undefined') return null;
  return {
    onReady: async () => (await Office.onReady()).host === Office.HostType.Excel,
    displayLanguage: () => Office.context.displayLanguage,
    theme: () => Office.context.officeTheme,
  };
}

const container = document.getElementById('pane');
if (container === null) throw new Error('the page has no element #pane');

start({
  root: createRoot(container),
  office: officePort(),
  createActions,
  plans: builtInPlans,
  now: () => new Date(),
  browserLanguage: navigator.language,
});

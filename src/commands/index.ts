import { createActions } from '../actions';
import { LANGUAGES, localeOf } from '../messages/locale';
import { builtInPlans } from '../plan/builtIn';
import { openDialog } from './dialog';
import { noticeUrl, showNotice } from './notice';
import type { Obstacle } from './obstacle';
import { ribbonFunctions } from './ribbon';

const PAGE = window.location.href.replace(/[?#].*$/, '');
const NOTICE = { width: 30, height: 30 };
const HANDBOOK = { width: 60, height: 85 };

function open(what: Obstacle | 'handbook'): Promise<void> {
  const { ui, requirements, displayLanguage } = Office.context;
  const locale = localeOf(displayLanguage);
  const display = requirements.isSetSupported('DialogApi', '1.1')
    ? ui.displayDialogAsync.bind(ui)
    : undefined;
  return what === 'handbook'
    ? openDialog(display, new URL(LANGUAGES[locale].handbook, PAGE).href, HANDBOOK)
    : openDialog(display, noticeUrl(PAGE, what, locale), NOTICE);
}

function register(): void {
  const functions = ribbonFunctions({
    actions: createActions(),
    plans: builtInPlans,
    today: () => {
      const date = new Date();
      return { year: date.getFullYear(), month: date.getMonth() + 1 };
    },
    openDialog: open,
  });
  for (const [name, run] of Object.entries(functions)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      // Without `completed` Excel would keep the button waiting, whatever happened.
      void run().finally(() => event.completed());
    });
  }
}

const notice = document.getElementById('notice');
if (notice === null) throw new Error('the page has no element #notice');

if (!showNotice(window.location.hash, notice)) {
  window.whenOffice((isThere) => {
    if (isThere) void Office.onReady(register);
  });
}

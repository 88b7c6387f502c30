import { createActions } from '../actions';
import type { WorkbookFailure } from '../actions/types';
import { localeOf } from '../messages';
import { builtInPlans } from '../plan/builtIn';
import { insertTargetSheet } from './insertTargetSheet';
import { noticeUrl, showNotice } from './notice';

const PAGE = window.location.href.replace(/[?#].*$/, '');

function tell(failure: WorkbookFailure): void {
  const url = noticeUrl(PAGE, failure, localeOf(Office.context.displayLanguage));
  Office.context.ui.displayDialogAsync(url, { height: 30, width: 30, displayInIframe: true });
}

/** The plan of the latest year is the one a button without questions can only mean. */
function latestPlan() {
  const [latest] = [...builtInPlans].sort((a, b) => b.year - a.year);
  if (latest === undefined) throw new Error('the add-in carries no plan');
  return latest;
}

const notice = document.getElementById('notice');
if (notice === null) throw new Error('the page has no element #notice');

if (!showNotice(window.location.hash, notice)) {
  void Office.onReady(() => {
    Office.actions.associate('insertTargetSheet', (event: Office.AddinCommands.Event) => {
      insertTargetSheet(createActions(), latestPlan())
        .then((failure) => failure !== null && tell(failure))
        // Without this Excel would keep the button waiting, whatever happened.
        .finally(() => event.completed());
    });
  });
}

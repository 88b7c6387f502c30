import { createActions } from '../../../src/actions';
import { createCheckActions } from '../../../src/actions/check';
import { evidenceActions } from '../../../src/actions/evidence';
import { gatherActions } from '../../../src/actions/gather';
import { ledgerActions } from '../../../src/actions/ledgers';
import { lastYearActions } from '../../../src/actions/lastYear';
import { nextYearActions } from '../../../src/actions/nextYear';
import { createNoticeActions } from '../../../src/actions/notice';
import { revisionActions } from '../../../src/actions/revision';
import { restoreActions } from '../../../src/actions/restore';
import { summaryActions } from '../../../src/actions/summary';
import { templateActions } from '../../../src/actions/templates';

export const NOW = new Date('2017-10-09T09:30:00');

export const actions = createActions();
export const checkActions = createCheckActions(() => NOW);
export const noticeActions = createNoticeActions();
export {
  evidenceActions,
  gatherActions,
  ledgerActions,
  lastYearActions,
  nextYearActions,
  revisionActions,
  restoreActions,
  summaryActions,
  templateActions,
};

/** Everything that a person can ask for, by the name it has in the matrix. */
export const ALL: ReadonlyMap<string, unknown> = new Map(
  Object.entries({
    actions,
    check: checkActions,
    evidence: evidenceActions,
    gather: gatherActions,
    ledgers: ledgerActions,
    lastYear: lastYearActions,
    notice: noticeActions,
    nextYear: nextYearActions,
    revision: revisionActions,
    restore: restoreActions,
    summary: summaryActions,
    templates: templateActions,
  }).flatMap(([group, own]) =>
    Object.entries(own).map(([name, action]) => [`${group}.${name}`, action] as const),
  ),
);

/** What has no part in the matrix, and why. */
export const APART: Readonly<Record<string, string>> = {
  'check.exportFindings': 'makes a file and never asks the workbook',
  'check.watch': 'listens, and changes nothing',
  'summary.watch': 'listens, and changes nothing',
  'templates.templateFile': 'makes a file and never asks the workbook',
  'templates.templatesZip': 'makes files and never asks the workbook',
  'templates.openTemplate': 'opens a window of its own, and never asks this workbook',
  'templates.canOpenNew': 'asks what this Excel can do',
  'lastYear.wantedOf': 'names what a file is asked for, and never asks the workbook',
  'lastYear.fitOf': 'looks at a file, and never asks the workbook',
  'nextYear.open': 'opens a window of its own, and never asks this workbook',
  'evidence.showSelected': 'finds the figure, and goes on as evidence.showEvidence',
  'actions.recover': 'the click itself; what it does comes after every fault that needs it',
  'summary.show': 'the same as actions.show',
  'check.show': 'the same as actions.show',
};

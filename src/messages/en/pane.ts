import type { IsoDate } from '../../plan/types';
import { monthsElapsed, yearOf, type Period } from '../../plan/period';
import type { FirstMessages } from '../zh-CN/first';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);

export const period = (p: Period): string => `${monthName(monthsElapsed(p))} ${yearOf(p)}`;

/** 2017-04-14 as 14 April 2017. */
const day = (date: IsoDate): string => {
  const [year, month, of] = date.split('-').map(Number);
  return `${of} ${monthName(month ?? 0)} ${year}`;
};

const sheets = (count: number): string => `${count} ${count === 1 ? 'sheet' : 'sheets'}`;

export const pane: FirstMessages['pane'] = {
  appName: 'Target management',
  period,
  purpose: {
    target: 'Target table, as issued',
    measures: 'Targets by measure, used by formulas',
    plan: 'Plan data, please leave as it is',
    actual: 'Entry sheet for cumulative figures',
    completion: 'Completion rates, computed by formulas',
    population: 'Resident population, for weighting by it',
    adjustments: 'Approved changes of targets',
    adjusted: 'Targets after adjustment, for the formulas',
    adjustedCompletion: 'Completion against adjusted targets',
    lastYear: 'Figures of the same months last year',
    yearOnYear: 'Change on last year',
    summary: 'The whole on one page, to be signed',
    charts: 'Three charts: units, lags, course',
    scores: 'Scores and ranks; weights can be changed',
    matrix: 'All units side by side',
    brief: 'One page a unit, for consultation',
    evidence: 'Figures against ledgers, rows struck out',
    programme: 'Targets over several years',
    tasks: 'Key tasks; text against table',
    bulletin: 'The bulletin, to be edited',
    trend: 'Mean completion by period, with a chart',
    measuretrend: 'Every measure by period',
    workings: 'How the pages are worked out; leave as is',
    planDraft: 'Draft of the plan, to be corrected',
    draftRest: 'The rest of the draft; leave it as it is',
  },
  header: {
    noPlan: 'No target plan yet',
    noPlanHint: 'Start by inserting the target table',
    facts: (documentNumber, year) =>
      documentNumber === '' ? `${year}` : `${documentNumber} · ${year}`,
    refresh: 'Refresh',
    reading: 'Reading the workbook…',
  },
  pages: { label: 'Pages', year: 'Year', gather: 'Gather', check: 'Check', summary: 'Summary' },
  needs: { toYear: 'Go to the Year page' },
  firstRun: {
    title: 'Using this for the first time',
    what: 'It issues the year’s targets, gathers and checks what the units report, and sums up what was reached.',
    safe: 'It only adds sheets and overwrites nothing; every result is an Excel formula and works without the add-in.',
    begin: 'Begin below: insert the target table, then make a period.',
    close: 'Got it',
  },
  help: { manual: 'Help', newWindow: 'opens in a new window' },
  restore: { open: 'Restore…', offer: 'Restore' },
  language: {
    missing: 'That language did not load. Check the network and click again.',
  },
  steps: {
    label: 'Steps of the year',
    done: 'Done',
    now: 'Current step',
    later: 'Later',
    target: {
      title: 'Insert the target table',
      now: 'Put the issued target table into this workbook',
      gone: 'The plan is here, but the target table is gone. Insert it again.',
      done: (sheet) => `“${sheet}” is in the workbook`,
      open: 'Open',
      openLabel: 'Open the target table',
      again: 'Insert another…',
    },
    period: {
      title: 'New period',
      later: 'Insert the target table first',
      now: 'Choose a month to make its entry and completion sheets',
      done: (count, latest) =>
        `${count} ${count === 1 ? 'period' : 'periods'}, latest ${period(latest)}`,
      again: 'Another period…',
    },
    entries: {
      title: 'Enter figures',
      later: 'Cumulative since the year began',
      now: (p, filled, due) => `${period(p)}, ${filled} of ${due} entered`,
      done: (p, due) => `${period(p)}, all ${due} entered`,
      open: (p) => `Enter ${period(p)}`,
    },
    completion: {
      title: 'Totals and completion',
      later: 'Computed as you type',
      now: (p) => `${period(p)} is complete; totals and rates are ready`,
      missing: (p) => `The completion sheet of ${period(p)} is gone`,
      open: (p) => `See completion, ${period(p)}`,
    },
  },
  plan: {
    choose: 'Target plan',
    size: (indicators, measures, districts) =>
      `${indicators} indicators · ${measures} measures · ${districts} units`,
    issuers: (issuers) => issuers.join(', '),
    issued: (documentNumber, on) =>
      [documentNumber, on === null ? '' : day(on)].filter((part) => part !== '').join(' · '),
    read: (title, year) => `Plan read: ${title} (${year})`,
    insert: 'Insert target table…',
    none: 'No plan at hand. Read one from a file.',
  },
  months: {
    label: (year) => `Period of ${year}`,
    month: (month) => monthName(month).slice(0, 3),
    exists: 'exists',
    create: (p) => `New period ${period(p)}…`,
  },
  preview: {
    title: 'These sheets will be written',
    count: (count) => `${sheets(count)}; nothing changes until you confirm`,
    size: (rows, columns) => `${rows} rows × ${columns} columns`,
    hidden: 'hidden',
    exists: 'exists',
    copyAs: (name) => `copy becomes “${name}”`,
    conflictTitle: (names) =>
      `${names.map((name) => `“${name}”`).join(', ')} ${names.length === 1 ? 'exists' : 'exist'} already`,
    conflict: 'What is there will not be overwritten.',
    confirm: (count) => `Write ${sheets(count)}`,
    openExisting: 'Open the existing sheet',
    makeCopy: (name) => `Make a copy: ${name}`,
    cancel: 'Cancel',
  },
  running: {
    preparing: 'Checking the workbook…',
    reading: 'Reading the workbook…',
    computing: 'Preparing the sheets…',
    writing: 'Writing the sheets…',
    steps: (done, of) => `${done} / ${of}`,
    stop: 'Cancel',
    stopping: 'Cancelling…',
  },
  editing: {
    title: 'Press Enter to finish editing the cell',
    body: 'Work then goes on by itself. Esc drops what was typed into the cell.',
    stop: 'Stop waiting',
  },
  result: {
    title: (count) => `${sheets(count)} written`,
    all: (count) => `All ${count}`,
    hidden: (count) => `${count} of them hidden, for the formulas`,
    cancelled: 'Cancelled. The workbook is unchanged.',
    close: 'Dismiss',
  },
  trouble: {
    retry: 'Try again',
    code: (code) => `Code ${code}`,
    recover: 'Restore',
    recovering: 'Restoring…',
    recovered: 'Everything is as it was',
    recoveredBody: 'All that this step had written was taken back; you can begin again.',
  },
  periods: {
    title: 'Periods',
    entries: 'Entries',
    completion: 'Completion',
    noCompletion: 'No completion sheet',
    filled: (filled, due) => `${filled} of ${due} entered`,
    progress: (p) => `Entries of ${period(p)}`,
    open: (what, p) => `Open ${what.toLowerCase()} of ${period(p)}`,
  },
};

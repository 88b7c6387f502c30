import type { Period } from '../../plan/period';
import type { Messages } from '../zh-CN';
import type { WriteFacts } from '../zh-CN/restore';
import { period } from './pane';

const names = (all: readonly string[]): string => {
  const shown = all
    .slice(0, 4)
    .map((name) => `“${name}”`)
    .join(', ');
  return all.length > 4 ? `${shown} and ${all.length - 4} more` : shown;
};

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
const month = (p: Period | undefined): string => (p === undefined ? '' : ` ${period(p)}`);
const sheets = (number: number | undefined): string =>
  number === undefined ? '' : ` (${count(number, 'sheet')})`;
const cells = (number: number | undefined): string =>
  number === undefined ? '' : `, ${count(number, 'cell')}`;

const writes = {
  target: (f: WriteFacts) => `Target sheet of ${f.year ?? ''} inserted${sheets(f.sheets)}`,
  period: (f: WriteFacts) => `Period${month(f.period)} created${sheets(f.sheets)}`,
  summary: (f: WriteFacts) => `Summary${month(f.period)} written${sheets(f.sheets)}`,
  base: (f: WriteFacts) => `Base data of ${f.year ?? ''} inserted`,
  planDraft: (f: WriteFacts) => `Draft of the plan of ${f.year ?? ''} written`,
  adjustments: (f: WriteFacts) => `Target adjustments of ${f.year ?? ''} inserted`,
  lastYear: (f: WriteFacts) => `Last year’s figures${month(f.period)} inserted`,
  template: (f: WriteFacts) => `Template${month(f.period)} inserted: ${f.district ?? ''}`,
  findings: (f: WriteFacts) => `List of findings${month(f.period)} written`,
  gathered: (f: WriteFacts) =>
    `Gathered${month(f.period)}: ${count(f.districts ?? 0, 'unit')}${cells(f.cells)}`,
  corrected: (f: WriteFacts) => `Corrected${month(f.period)}${cells(f.cells)}`,
  taken: (f: WriteFacts) => `Suggestions taken${month(f.period)}${cells(f.cells)}`,
  revised: (f: WriteFacts) => `Plan of ${f.year ?? ''} revised${cells(f.cells)}`,
  cleared: (f: WriteFacts) => `Ledgers of ${f.year ?? ''} cleared, ${f.rows ?? 0} rows`,
  explained: (f: WriteFacts) => `Explanation given${month(f.period)}: ${f.district ?? ''}`,
};

export const restore: Messages['restore'] = {
  title: 'Restore',
  hint: 'What the add-in wrote can be taken back, one write at a time. You see what will change before anything does.',
  back: 'Back',
  loading: 'Reading what was kept…',
  working: 'Restoring…',
  none: 'Nothing to restore yet',
  noneHint:
    'Whatever is written by the target sheet, periods, gathering, checks and summaries is kept here.',
  kept: (entries) => `Kept with the workbook: the latest ${entries} writes at most.`,
  time: (at) => {
    const two = (part: number): string => String(part).padStart(2, '0');
    const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
    return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
  },
  writes,
  restored: (what) => `Restored: ${what}`,
  look: 'View',
  lookLabel: (what, at) => `View ${at} ${what}`,
  states: {
    undone: 'Restored',
    emptied: 'Ledger cleared, cannot be undone',
    final: 'Cannot be undone',
  },
  preview: {
    title: (what) => `Restore: ${what}`,
    at: (at, who) => (who === '' ? `Written ${at}` : `Written ${at} by ${who}`),
    nothing: 'Nothing to restore: the workbook is as it was before this write.',
    cells: (number) => `${count(number, 'cell')} will change back`,
    district: (name, number) => `${name} (${number})`,
    change: (now, then) => `${now} → ${then}`,
    empty: 'empty',
    edited: 'edited since',
    editedCount: (number) =>
      `${number} of them were edited after the write; restoring overwrites that as well.`,
    answers: (number) => `${count(number, 'explanation')} will change back`,
    answer: (now, then) => `${now} → ${then}`,
    noAnswer: 'none',
    sheets: (number) => `${count(number, 'sheet')} will be deleted`,
    hidden: 'hidden',
    untouched: 'not changed since',
    changed: (number) => `${count(number, 'cell')} changed by somebody since`,
    rows: (number) =>
      `${count(number, 'row')} of populations will go; totals say again that populations are missing`,
    lines: (sheet, number) => `${count(number, 'row')} of ${sheet} will go`,
    linesEdited: (number) => `${number} of them were edited after the write; that goes as well.`,
    linesForGood:
      'Ledger rows that go cannot be brought back; gather their files again where they are needed.',
    linesGone: (number) =>
      `${count(number, 'ledger row')} that went then will not come back; gather their files again where they are needed.`,
    forGood: 'Deleted sheets and rows cannot be brought back; they can be inserted anew.',
    again: 'What is put back is kept as well and can be undone.',
    gone: (all) => `No longer in the workbook: ${names(all)}`,
    lost: (number) =>
      `${count(number, 'place')} whose row, column or sheet is gone cannot be put back`,
    accept: (number) => `I know that ${count(number, 'cell')} changed since will be deleted too`,
    who: 'Officer',
    whoHint: 'Goes into the submission log',
    confirm: 'Restore',
    confirmSheets: (number) => `Delete ${number === 1 ? 'this sheet' : `these ${number} sheets`}`,
  },
  obstacle: {
    title: 'This cannot be restored yet',
    referred: (from, to) =>
      `Formulas on ${names(from)} refer to ${names(to)} and would become #REF!.`,
    needed: (from) => `${names(from)} still need these sheets.`,
    newer: (what, at) => `It was done again at ${at}: ${what}.`,
    lastSheet: 'A workbook keeps at least one sheet that can be seen.',
    first: 'Restore later writes first:',
    orDelete: 'Delete the sheets named above first, or remove their references.',
    addSheet: 'Add an empty sheet first.',
  },
  done: (number, removed, lines = 0) =>
    [
      number > 0 ? `${count(number, 'place')} put back` : '',
      lines > 0 ? `${count(lines, 'ledger row')} deleted` : '',
      removed > 0 ? `${count(removed, 'sheet')} deleted` : '',
    ]
      .filter((part) => part !== '')
      .join(', ') || 'Nothing to restore',
  undo: 'Undo this',
  changed:
    'The workbook has just changed, nothing was restored. Below is what it would be now; please look again.',
};

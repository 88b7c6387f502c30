import type { Messages } from '../zh-CN';
import { period } from './pane';

/** Several years in one workbook, and going on from one to the next. */
export const years: Messages['years'] = {
  label: 'Year',
  option: (year) => String(year),
  turned: (year) => `Now working on ${year}`,
  /** Beside a file of that year. */
  turnFor: (year) => `Go to ${year}, and read it there`,
  /** Going on to the next year. */
  begin: {
    open: (year) => `Go on to ${year}…`,
    title: (year) => `Go on to ${year}`,
    stays: (year) =>
      `The target table, entries, summaries and records of ${year} all stay in this workbook as they are.`,
    isThere: (year) => `${year} is in this workbook already.`,
    turn: (year) => `Go to ${year}`,
    targets: 'Where the new targets come from',
    fromDraft: (year) => `No notice yet: begin with the plan of ${year}, then change its targets`,
    fromNotice: (year) => `A new notice: read it with the plan of ${year} as its base`,
    along: 'What is taken along (nothing that is not ticked)',
    populations: (units, countedIn) =>
      `Base data: populations of ${units} units (${countedIn === null ? 'year not stated' : `end of ${countedIn}`})`,
    noPopulations: 'Base data holds no populations to take along',
    weights: (p, changed) => `Weights: ${changed} that were changed in 评分 of ${period(p)}`,
    noWeights: 'No weights were changed; they come with the plan',
    never:
      'Figures, explanations, the log and adjusted targets never come along; targets of the prose are recognised in the new notice. Names of units and their aliases come with the plan.',
    place: 'Where it is put',
    here: 'This workbook, both years side by side',
    apart: 'A new workbook, one for each year',
    go: 'Next',
    apartAdopt: 'Adopt in a new workbook…',
    apartTitle: 'The new workbook will hold these sheets',
    apartHint: 'This workbook is not changed',
    apartOpen: 'Open the new workbook',
    apartOpened: 'The new workbook is open; save it there.',
    apartSaved: (file) =>
      `This Excel cannot open a new workbook by itself: saved as the file “${file}”.`,
    otherDraft: (year) => `The draft is of ${year}; go to ${year} to adopt it.`,
  },
  unsaved: {
    title: (year) => `Going to ${year} gives up what is not written yet`,
    body: 'Files that were read, drafts, and your answers to them are not in the workbook yet; they will be gone.',
    go: 'Give up and go',
    stay: 'Stay here',
  },
};

import type { DraftNames, DraftTexts } from '../noticeTexts';

const sheet = (names: Pick<DraftNames, 'sheet'>): string => `“${names.sheet}”`;

/** Doubts of a kind in one line, where there are many of them: how they are called, and how each is mended. */
export const groups: DraftTexts['groups'] = {
  missingUnit: {
    title: (of) => `${of} units of last year are no longer there`,
    mend: (names) =>
      `Those abolished, or part of others now, may stay out. If one was forgotten, add a column for it to ${sheet(names)} and fill in its targets.`,
  },
  missingMeasure: {
    title: (of) => `${of} measures of last year are no longer there`,
    mend: (names) =>
      `Those that are no target this year may stay out. If one was only renamed, change the code at the right end of its row in ${sheet(names)} to that of last year.`,
  },
  newUnit: {
    title: (of) => `${of} new units`,
    mend: (names) =>
      `A slip of the pen is put right at the head of its column in ${sheet(names)}; if one was only renamed, change its code at the top to that of last year.`,
  },
  dropped: {
    title: (of) => `${of} rules of last year were left out`,
    mend: (names) =>
      `They speak of indicators that are no longer there. If one was only renamed, change the code at the right end of its row in ${sheet(names)} to that of last year.`,
  },
  blanks: {
    title: (of) => `${of} rows have empty cells`,
    mend: (names) =>
      `They were read as “/”, no target. Where there is one, enter it in ${sheet(names)}.`,
  },
  noUnit: {
    title: (of) => `${of} measures without a unit of measure`,
    mend: (names) => `Enter it in the column of units of measure in ${sheet(names)}.`,
  },
  unitOpen: {
    title: (of) => `The unit of measure of ${of} measures is open`,
    mend: (names) =>
      `The line over the table names several. Enter one of them in the column of units of measure in ${sheet(names)}.`,
  },
  usualKind: {
    title: (of) => `It is not clear what kind of figure ${of} measures are`,
    mend: (names) =>
      `They were taken as the usual kind; if that is wrong, change nature, direction or kind of total in ${sheet(names)}.`,
  },
  polarity: {
    title: (of) => `Of ${of} measures it is not clear whether more is better, or less`,
    mend: (names) =>
      `If the direction in ${sheet(names)} is wrong, change it to “at least” or “at most”.`,
  },
  totalDiffers: {
    title: (of) => `${of} totals stay as printed`,
    mend: (names) =>
      `If a number is wrong, change it in ${sheet(names)}; if the kind of total is, change that.`,
  },
  weightedBy: {
    title: (of) => `${of} totals are weighted by another measure, because the figures agree`,
    mend: (names) =>
      `Their names do not say so, and it may be chance; if it is wrong, change the kind of total in ${sheet(names)}.`,
  },
  notANumber: {
    title: (of) => `${of} cells are no numbers`,
    mend: (names) =>
      `Look at the notice and enter the numbers in ${sheet(names)}; “/” where there is no target.`,
  },
  date: {
    title: (of) => `${of} cells became dates`,
    mend: (names) =>
      `Look at the notice and enter what was there in ${sheet(names)}; two numbers go into two rows.`,
  },
  pairHalf: {
    title: (of) => `${of} cells are not like the others of their rows`,
    mend: (names) =>
      `Look at the notice and enter one number in each in ${sheet(names)}; two numbers go into two rows.`,
  },
  mergedFigure: {
    title: (of) => `${of} cells go over several units`,
    mend: (names) =>
      `Enter a number for each unit in ${sheet(names)}, or “/” where there is no target.`,
  },
  cellCount: {
    title: (of) => `${of} rows have the wrong number of cells`,
    mend: (names) =>
      `So that nothing is shifted, none of their numbers was taken. Enter them in ${sheet(names)}, cell by cell.`,
  },
  nearLink: {
    title: (of) => `${of} body targets agree only in part with their rows`,
    mend: () => 'They were taken as the same; the numbers of the table stay.',
  },
};

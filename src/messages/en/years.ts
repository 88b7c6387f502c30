import type { Messages } from '../zh-CN';

/** Several years in one workbook. */
export const years: Messages['years'] = {
  label: 'Year',
  option: (year) => String(year),
  turned: (year) => `Now working on ${year}`,
  /** Beside a file of that year. */
  turnFor: (year) => `Go to ${year}, and read it there`,
  unsaved: {
    title: (year) => `Going to ${year} gives up what is not written yet`,
    body: 'Files that were read, drafts, and your answers to them are not in the workbook yet; they will be gone.',
    go: 'Give up and go',
    stay: 'Stay here',
  },
};

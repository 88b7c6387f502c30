import type { FirstMessages } from '../zh-CN/first';

export const start: FirstMessages['start'] = {
  appName: 'Target management',
  loading: 'Connecting to Excel…',
  noOffice: {
    title: 'Office components did not load',
    body: 'The pane needs office.js, which did not load: the network may be down or blocking it.',
    mend: 'Check the network, then close and reopen the pane. On an intranet, ask your administrator.',
  },
  timeout: {
    title: 'Excel does not answer',
    body: 'The pane has waited a while without reaching Excel. The workbook is unchanged.',
    mend: 'Close and reopen the pane. If that fails, save your file and restart Excel.',
  },
  notExcel: {
    title: 'Please open this in Excel',
    body: 'This is the task pane of an Excel add-in; it does not work in a browser by itself.',
    mend: 'Open it from the add-in’s own tab in Excel’s ribbon.',
  },
  tooOld: {
    title: 'This Excel is too old',
    body: 'The pane needs Excel 2021 or later, Microsoft 365 or Excel on the web. The workbook was not changed.',
    mend: 'Target and entry sheets that are there can be filled in and calculate as ever, and the units’ files need no pane. Insert, check and gather in a newer Excel.',
  },
  incomplete: {
    title: 'The pane did not load completely',
    body: 'The network may be gone, or the add-in was just updated. The workbook is unchanged.',
    mend: 'Check the network, then reload the pane. On an intranet, ask your administrator.',
  },
  crashed: {
    title: 'The pane ran into a problem',
    body: 'The pane stopped unexpectedly. The workbook is not affected.',
    mend: 'Reopen the pane. If it happens again, tell support.',
  },
  reload: 'Reload the pane',
};
